package cn.gov.zs.platform.eventing.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * CloudEvents 1.0, structured JSON, with the extension {@code sequence}. Has a mapper of its own: what pages and APIs configure
 * must not change what is on the wire.
 */
public final class CloudEvents {

    /** Kafka header {@code content-type} of a structured event. */
    public static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // 12.50 m² stays 12.50
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The JSON of an event's body alone, as it waits in an outbox. */
    public String data(Object body) {
        return mapper.writeValueAsString(body);
    }

    /** The whole event as UTF-8 JSON. */
    public byte[] write(
            String id, String type, String source, String subject, Instant time, long sequence, String data) {
        var event = mapper.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("type", type)
                .put("source", source)
                .put("subject", subject)
                .put("time", time.toString())
                // ordered also as text, as the extension asks
                .put("sequence", "%019d".formatted(sequence))
                .put("datacontenttype", "application/json");
        event.putRawValue("data", new RawValue(data));
        return mapper.writeValueAsBytes(event);
    }

    /** Reads an event; throws {@link UnreadableEventException} when it is not one. */
    public Message read(byte @Nullable [] message) {
        if (message == null) {
            throw new UnreadableEventException("no value");
        }
        try {
            return message(mapper.readTree(new String(message, StandardCharsets.UTF_8)));
        } catch (JacksonException broken) {
            throw new UnreadableEventException("not JSON");
        }
    }

    private Message message(JsonNode event) {
        if (!"1.0".equals(event.path("specversion").asString(""))) {
            throw new UnreadableEventException("not a CloudEvent 1.0");
        }
        return new Message(
                text(event, "id"),
                text(event, "type"),
                text(event, "source"),
                text(event, "subject"),
                time(text(event, "time")),
                number(event.path("sequence").asString("0")),
                event.path("data"),
                mapper);
    }

    private static String text(JsonNode event, String attribute) {
        var value = event.path(attribute).asString("");
        if (value.isEmpty()) {
            throw new UnreadableEventException("lacks " + attribute);
        }
        return value;
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException broken) {
            throw new UnreadableEventException("time is not RFC 3339");
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException broken) {
            throw new UnreadableEventException("sequence is not a number");
        }
    }
}
