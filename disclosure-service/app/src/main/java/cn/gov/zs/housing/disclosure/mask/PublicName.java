package cn.gov.zs.housing.disclosure.mask;

/**
 * 申请人姓名 as a notice shows it: whole, because the work plan 二（一）（3） and （7） order it, and written with characters that are what
 * they look like.
 *
 * @param text the name
 */
public record PublicName(String text) {
    /** @throws IllegalArgumentException when there is none, or it is disguised; what was given is not repeated */
    public PublicName {
        if (text.isBlank() || Names.disguised(text)) {
            throw new IllegalArgumentException("A notice names a person by a name, written as names are.");
        }
    }

    /** Says nothing of the person, whatever logger meets it. */
    @Override
    public String toString() {
        return "PublicName";
    }
}
