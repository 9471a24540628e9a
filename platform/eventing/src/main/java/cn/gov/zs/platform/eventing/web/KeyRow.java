package cn.gov.zs.platform.eventing.web;

import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.deadletter.BlockedKey;
import cn.gov.zs.platform.eventing.deadletter.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A key as the pages show it: nothing of what the messages say. */
public record KeyRow(
        String id,
        long version,
        String topic,
        String key,
        boolean dead,
        int waiting,
        String firstType,
        @Nullable String error,
        Instant since,
        List<LetterRow> letters) {

    /** A letter as the pages show it. */
    public record LetterRow(
            String place,
            String type,
            String status,
            String tone,
            @Nullable String error,
            int tries,
            Instant receivedAt,
            @Nullable Instant lastTriedAt,
            @Nullable String settledBy,
            @Nullable Instant settledAt) {

        static LetterRow of(Letter letter) {
            return new LetterRow(
                    letter.partition() + ":" + letter.offset(),
                    letter.type(),
                    letter.status().name().toLowerCase(Locale.ROOT),
                    tone(letter.status()),
                    letter.error(),
                    letter.tries(),
                    letter.receivedAt(),
                    letter.lastTriedAt(),
                    letter.settledBy(),
                    letter.settledAt());
        }

        private static String tone(Letter.Status status) {
            return switch (status) {
                case OPEN -> "bad";
                case PARKED, WAITING -> "waiting";
                case REPLAYED -> "good";
            };
        }
    }

    static KeyRow of(Versioned<BlockedKey> found) {
        var key = found.state();
        var first = key.head().or(() -> key.letters().stream().findFirst());
        return new KeyRow(
                found.id(),
                found.version(),
                key.topic(),
                key.key(),
                key.stand() == BlockedKey.Stand.DEAD,
                key.unsettled().size(),
                first.map(Letter::type).orElse(""),
                first.map(Letter::error).orElse(null),
                first.map(Letter::receivedAt).orElse(key.changedAt()),
                key.letters().stream().map(LetterRow::of).toList());
    }
}
