package cn.gov.zs.housing.disclosure.library;

/**
 * What is wrong with something typed.
 *
 * @param field as the form names it
 * @param longest most characters it may have; 0 where that is not the matter
 */
public record TextFlaw(String field, Fault fault, int longest) {
    /** What can be wrong. */
    public enum Fault {
        /** Nothing was written. */
        REQUIRED,
        /** More characters than it may have. */
        TOO_LONG,
        /** No date, number or choice. */
        MALFORMED,
        /** A day that is still to come. */
        DAY_AHEAD,
        /** A day before the one it has to follow. */
        DAY_BEFORE,
        /** No such text in the library. */
        UNKNOWN,
        /** It could hold an identity number. */
        HOLDS_ID_NUMBER,
        /** It holds characters that cannot be shown or seen. */
        BAD_CHARACTERS
    }
}
