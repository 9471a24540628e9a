package cn.gov.zs.housing.disclosure.objection;

/**
 * What somebody says against a notice, and who says it (实名异议). It came through {@link StatementCheck}.
 *
 * @param name of who objects
 * @param contact phone number or e-mail address
 * @param words what is said; they go to who investigates, name and contact do not (decision 0120)
 */
public record Statement(String name, String contact, String words) {
    /** Says nothing of anybody, whatever logger meets it. */
    @Override
    public String toString() {
        return "statement of " + words.length() + " characters";
    }
}
