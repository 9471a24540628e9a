package cn.gov.zs.housing.allocation.ceremony;

import java.time.Instant;

/** Keeps the record in order: the clocks of two replicas may differ by more than two steps lie apart. */
final class InOrder {

    private InOrder() {}

    static Instant after(Ceremony ceremony, Instant at) {
        return at.isBefore(ceremony.latest()) ? ceremony.latest() : at;
    }
}
