package cn.gov.zs.housing.disclosure.mask;

/**
 * Words a household typed that a notice shows, 工作单位 among them: any but a number of a person.
 *
 * @param text may be empty
 */
public record PublicWords(String text) {
    /** @throws IllegalArgumentException when they hold a number of a person; what was given is not repeated */
    public PublicWords {
        if (PersonalNumbers.find(text).isPresent()) {
            throw new IllegalArgumentException("Words in a notice hold no identity, telephone or card number.");
        }
    }

    /** Says nothing of the person, whatever logger meets it. */
    @Override
    public String toString() {
        return "PublicWords";
    }
}
