package cn.gov.zs.housing.gateway.edge;

import org.springframework.core.Ordered;

/** In which order a request meets the edge; all of it lies before Spring Security's filters (order -100). */
final class EdgeOrder {

    /** Outermost: refusals carry the security headers too. */
    static final int RESPONSE_HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;

    static final int HEALTH = RESPONSE_HEADERS + 10;
    static final int LANGUAGE = HEALTH + 10;
    /** Before all that costs anything. */
    static final int RATE = LANGUAGE + 10;

    static final int SIZE = RATE + 10;
    static final int CROSS_SITE = SIZE + 10;

    private EdgeOrder() {}
}
