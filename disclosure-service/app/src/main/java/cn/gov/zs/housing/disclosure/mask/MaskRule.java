package cn.gov.zs.housing.disclosure.mask;

/** How much of a field is shown. */
public enum MaskRule {
    /** All of it. */
    WHOLE,
    /** Digits 1 to 6 of eighteen, or fewer. */
    DIGITS_1_TO_6,
    /** An address to street or village. */
    TO_STREET_OR_VILLAGE,
    /** Words without a number of a person. */
    WITHOUT_PERSONAL_NUMBER,
    /** Rows about groups no smaller than the policy's least. */
    IN_GROUPS,
    /** Nothing, whoever asks. */
    NEVER
}
