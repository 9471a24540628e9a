package cn.gov.zs.platform.eventing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with everything that documents hold. */
public record ThingDocument(
        String name,
        int count,
        Colour colour,
        @Nullable BigDecimal area,
        @Nullable LocalDate day,
        @Nullable Instant moment,
        @Nullable Boolean flag,
        @Nullable Long big,
        @Nullable Part main,
        List<Part> parts,
        List<String> words) {

    public enum Colour {
        RED,
        GREEN
    }

    public record Part(String label, @Nullable BigDecimal amount, List<Integer> numbers) {}

    public static ThingDocument small(String name) {
        return new ThingDocument(name, 0, Colour.RED, null, null, null, null, null, null, List.of(), List.of());
    }

    public ThingDocument counted(int to) {
        return new ThingDocument(name, to, colour, area, day, moment, flag, big, main, parts, words);
    }
}
