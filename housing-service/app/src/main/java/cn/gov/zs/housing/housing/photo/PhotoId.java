package cn.gov.zs.housing.housing.photo;

import java.util.UUID;

/**
 * A photograph's number: the number of the form that brought it, so that a form sent twice brings it once.
 *
 * @param text a UUID
 */
public record PhotoId(String text) {
    /** @throws IllegalArgumentException if it is none */
    public PhotoId {
        UUID.fromString(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
