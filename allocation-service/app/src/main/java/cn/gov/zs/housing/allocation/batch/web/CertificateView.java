package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Certificate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate before the draw.
 *
 * @param certificate which, see {@link Certificate.Kind}
 * @param clause where the law asks for it
 * @param state HELD or MISSING
 * @param since the day it rests on, once there is one
 * @param firstLawfulDay first day on which it can hold; absent when it never will
 */
public record CertificateView(
        String certificate,
        String clause,
        String state,
        @Nullable LocalDate since,
        @Nullable LocalDate firstLawfulDay) {

    static CertificateView of(Certificate c) {
        return new CertificateView(
                c.kind().name(),
                c.kind().clause().text(),
                c.held() ? "HELD" : "MISSING",
                c.since().orElse(null),
                c.firstLawfulDay().orElse(null));
    }
}
