package cn.gov.zs.platform.crypto;

/**
 * Finds equal values without decrypting them: equal values of one purpose have equal entries, and nobody without the index key
 * can tell which value an entry stands for. A port, as {@link FieldCipher}.
 */
public interface BlindIndex {
    /**
     * The entry of a value.
     *
     * @param purpose what the value is, such as {@code id-number}; one value has different entries for different purposes
     * @param normalised the value in the one form that all its spellings have
     * @return 43 characters of base64url
     */
    String entry(String purpose, String normalised);
}
