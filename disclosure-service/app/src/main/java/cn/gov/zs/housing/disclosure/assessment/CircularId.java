package cn.gov.zs.housing.disclosure.assessment;

import java.util.Optional;
import java.util.UUID;

/**
 * Names a circular. It follows from the form by which it was proposed, so a form sent twice proposes one.
 *
 * @param text the identifier in paths
 */
public record CircularId(String text) {
    /** Reads one; empty when it is none. */
    public static Optional<CircularId> read(String typed) {
        try {
            return Optional.of(new CircularId(UUID.fromString(typed).toString()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What names it in its document and the log. */
    public String reference() {
        return "circular-" + text;
    }
}
