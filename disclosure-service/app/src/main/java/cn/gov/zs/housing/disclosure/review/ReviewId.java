package cn.gov.zs.housing.disclosure.review;

import java.util.Optional;
import java.util.UUID;

/**
 * Names a challenge. It follows from the form by which it was entered, so a form sent twice enters one.
 *
 * @param text the identifier in paths
 */
public record ReviewId(String text) {
    /** Reads one; empty when it is none. */
    public static Optional<ReviewId> read(String typed) {
        try {
            return Optional.of(new ReviewId(UUID.fromString(typed).toString()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
