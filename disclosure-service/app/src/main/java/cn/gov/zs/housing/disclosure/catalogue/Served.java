package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That a channel carried it.
 *
 * @param channel which
 * @param on since which day
 * @param evidence where that can be seen: an address or the number of a receipt
 */
public record Served(Channel channel, LocalDate on, String evidence) {
    static final Comparator<Served> EARLIEST =
            Comparator.comparing(Served::channel).thenComparing(Served::on).thenComparing(Served::evidence);
}
