package cn.gov.zs.platform.eventing.wire;

import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event read from the wire whose body is not yet of a class. */
public record Message(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        long sequence,
        JsonNode data,
        JsonMapper mapper) {

    /** The event with its body; throws {@link UnreadableEventException} when the body does not fit the class. */
    public <T> Envelope<T> as(Class<T> body) {
        try {
            return new Envelope<>(id, type, source, subject, time, sequence, mapper.treeToValue(data, body));
        } catch (JacksonException broken) {
            // the parser's own words may quote the body, which may hold personal data
            throw new UnreadableEventException("data is not a " + body.getSimpleName());
        }
    }

    @Override
    public String toString() {
        return type + " " + id + " of " + subject + " (" + sequence + ")";
    }
}
