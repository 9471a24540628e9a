package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.problem.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.WebFilterChainProxy;
import reactor.core.publisher.Mono;

/** A request Spring Security's firewall refuses (encoded slashes, control characters) is answered like any other. */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

    @Autowired
    void answer(WebFilterChainProxy filters) {
        filters.setExchangeRejectedHandler(
                (exchange, rejected) -> Mono.error(ProblemException.refused(400, "request.malformed")));
    }
}
