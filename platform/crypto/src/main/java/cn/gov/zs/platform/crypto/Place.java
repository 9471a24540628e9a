package cn.gov.zs.platform.crypto;

/**
 * Where an encrypted field stands. It is bound into the ciphertext, so that a value copied to another document or field is
 * refused there.
 *
 * @param collection of the document
 * @param document its id
 * @param field its path within the document, such as {@code hukou.detail}
 */
public record Place(String collection, String document, String field) {
    /** Another field of the same document. */
    public Place at(String otherField) {
        return new Place(collection, document, otherField);
    }
}
