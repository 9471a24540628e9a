package cn.gov.zs.housing.disclosure.board;

import java.util.Optional;
import java.util.UUID;

/**
 * A posting's number: that of the form that recorded it, so that a form sent twice records it once.
 *
 * @param text a UUID
 */
public record PostingId(String text) {
    /** Reads a number; empty when it is none. */
    public static Optional<PostingId> parse(String text) {
        try {
            return Optional.of(new PostingId(UUID.fromString(text).toString()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
