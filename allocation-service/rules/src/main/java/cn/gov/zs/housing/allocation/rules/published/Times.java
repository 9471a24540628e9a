package cn.gov.zs.housing.allocation.rules.published;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Instants as the files write them: UTC, to the millisecond, always three digits: {@code 2026-03-02T01:02:03.004Z}. */
final class Times {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int LENGTH = 24;

    private Times() {}

    static String text(Instant at) {
        var text = FORM.format(at);
        if (text.length() != LENGTH || !at.truncatedTo(ChronoUnit.MILLIS).equals(at)) {
            throw new IllegalArgumentException("not an instant to the millisecond: " + at);
        }
        return text;
    }

    static Instant read(String text) {
        var at = Instant.parse(text.substring(0, Math.min(text.length(), LENGTH + 1)));
        if (!text(at).equals(text)) {
            throw new IllegalArgumentException("not written as an instant to the millisecond in UTC");
        }
        return at;
    }
}
