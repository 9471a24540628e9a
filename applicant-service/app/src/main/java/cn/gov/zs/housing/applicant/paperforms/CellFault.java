package cn.gov.zs.housing.applicant.paperforms;

/** What can be wrong with a cell beside what can be wrong with a declaration. */
public enum CellFault {
    /** A formula. */
    FORMULA("formula"),
    /** An error such as #N/A. */
    FAULTY("faulty"),
    /** Digits typed as a number, of which Excel has dropped the last. */
    LOST_DIGITS("lost-digits"),
    /** Neither 是 nor 否. */
    NOT_YES_OR_NO("not-yes-or-no"),
    /** The template's column is not there. */
    COLUMN_MISSING("column-missing"),
    /** No column of the template has this header. */
    COLUMN_UNKNOWN("column-unknown"),
    /** The header stands there twice. */
    COLUMN_TWICE("column-twice"),
    /** Another household has this 序号. */
    NUMBER_TWICE("number-twice"),
    /** No household has this 序号. */
    NUMBER_UNKNOWN("number-unknown"),
    /** Nobody of the household has this name, or two have. */
    MEMBER_UNKNOWN("member-unknown"),
    /** The person stands elsewhere in this workbook too. */
    PERSON_TWICE("person-twice"),
    /** A household of another township, or of another village than the clerk's. */
    NOT_OURS("not-ours"),
    /** It says that there is something and the other sheet has no row of it, or the other way round. */
    DOES_NOT_FIT("does-not-fit");

    private final String code;

    CellFault(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }
}
