package cn.gov.zs.platform.eventing.deadletter;

import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.eventing.wire.UnreadableEventException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from Kafka, in a form that can be kept.
 *
 * @param key the record's key; a record without one is a key of its own
 * @param message the value as text, or in Base64 when it is not UTF-8
 */
public record Received(String topic, String key, int partition, long offset, String message, Encoding encoding) {

    private static final CloudEvents EVENTS = new CloudEvents();

    /** How {@link #message} holds the record's bytes. */
    public enum Encoding {
        TEXT,
        BASE64,
        /** The record had no value. */
        ABSENT
    }

    /** From Kafka's record. */
    public static Received of(ConsumerRecord<@Nullable String, byte @Nullable []> from) {
        var given = from.key();
        var key = given == null ? "#" + from.partition() + "-" + from.offset() : given;
        byte @Nullable [] value = from.value();
        if (value == null) {
            return new Received(from.topic(), key, from.partition(), from.offset(), "", Encoding.ABSENT);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            return new Received(from.topic(), key, from.partition(), from.offset(), text, Encoding.TEXT);
        } catch (CharacterCodingException notText) {
            var text = Base64.getEncoder().encodeToString(value);
            return new Received(from.topic(), key, from.partition(), from.offset(), text, Encoding.BASE64);
        }
    }

    /** The event's wire name; empty when it cannot be told. */
    public String type() {
        try {
            return EVENTS.read(bytes()).type();
        } catch (UnreadableEventException unreadable) {
            return "";
        }
    }

    /** The record's value; null when it had none. */
    public byte @Nullable [] bytes() {
        return switch (encoding) {
            case TEXT -> message.getBytes(StandardCharsets.UTF_8);
            case BASE64 -> Base64.getDecoder().decode(message);
            case ABSENT -> null;
        };
    }

    /** Without the message: it may hold personal data. */
    @Override
    public String toString() {
        return topic + "/" + key + " (" + partition + ":" + offset + ")";
    }
}
