package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.notice.Township;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * That something happened which is to be public.
 *
 * @param on the day in Shanghai; it does not count itself
 * @param subject what it is about, in words the public may read; empty where the township says all
 * @param township of a household or project; null for the whole city
 */
public record Arising(
        LocalDate on, String subject, @Nullable Township township) {
    private static final Comparator<Arising> EARLIEST = Comparator.comparing(Arising::on)
            .thenComparing(Arising::subject)
            .thenComparing(arising ->
                    arising.township() == null ? "" : arising.township().code());

    /** Of two that are told of one duty the earlier: the information was there on that day. Any order of telling gives the same. */
    Arising earlier(Arising other) {
        return EARLIEST.compare(this, other) <= 0 ? this : other;
    }
}
