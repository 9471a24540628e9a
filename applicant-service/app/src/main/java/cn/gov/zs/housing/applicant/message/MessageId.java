package cn.gov.zs.housing.applicant.message;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A message's number, a UUID in its written form. It follows from the key it was sent under, so a repeat finds it there. */
public record MessageId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** @throws IllegalArgumentException if it is no UUID in lower case */
    public MessageId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a message's number");
        }
    }

    /**
     * The number of the message sent under this key.
     *
     * @param key what makes the message one of its kind, such as the id of the event it tells of
     */
    public static MessageId under(String key) {
        return new MessageId(UUID.nameUUIDFromBytes(("message " + key).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    /** The number written here; empty when it is none. */
    public static Optional<MessageId> read(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new MessageId(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
