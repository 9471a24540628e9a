package cn.gov.zs.platform.eventing.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put out on {@code <service>.dead-letters} for each event that the service could not process.
 *
 * @param topic where it came from, with partition, offset and key
 * @param status {@code OPEN}: it failed; {@code PARKED}: it waits behind one that failed
 * @param error class and place of the fault; absent while it only waits
 * @param message the value as it came, in {@code encoding} TEXT or BASE64
 */
public record DeadLetterV1(
        String topic,
        String key,
        int partition,
        long offset,
        String status,
        @Nullable String error,
        int tries,
        Instant receivedAt,
        @Nullable String message,
        String encoding) {

    public static final String TYPE = "platform.dead-letter.v1";

    /** One for each letter that died between the two. */
    static List<DeadLetterV1> between(BlockedKey before, BlockedKey after) {
        var knownDead = before.letters().stream()
                .filter(letter -> letter.diedAt() != null)
                .map(letter -> letter.partition() + ":" + letter.offset())
                .toList();
        return after.letters().stream()
                .filter(letter -> letter.diedAt() != null && letter.unsettled())
                .filter(letter -> !knownDead.contains(letter.partition() + ":" + letter.offset()))
                .map(letter -> of(after, letter))
                .toList();
    }

    private static DeadLetterV1 of(BlockedKey from, Letter letter) {
        return new DeadLetterV1(
                from.topic(),
                from.key(),
                letter.partition(),
                letter.offset(),
                letter.status().name(),
                letter.error(),
                letter.tries(),
                letter.receivedAt(),
                letter.message(),
                letter.encoding().name());
    }

    /** Without the message: it may hold personal data. */
    @Override
    public String toString() {
        return status + " " + topic + "/" + key + " (" + partition + ":" + offset + ")";
    }
}
