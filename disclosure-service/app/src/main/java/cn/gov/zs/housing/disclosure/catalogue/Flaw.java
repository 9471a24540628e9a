package cn.gov.zs.housing.disclosure.catalogue;

/** What is wrong with something typed, and where. */
public record Flaw(Part part, Fault fault) {
    /** The parts as a form names them. */
    public enum Part {
        ITEM,
        NUMBER,
        TITLE,
        AROSE_ON,
        ADDRESS,
        PUBLISHED_ON,
        REASON
    }

    /** What can be wrong with one. */
    public enum Fault {
        /** Nothing was written. */
        REQUIRED,
        /** More characters than it may have. */
        TOO_LONG,
        /** No date, or no address of a page. */
        MALFORMED,
        /** No item of the catalogue, or one whose duties the platform opens itself. */
        UNKNOWN,
        /** It could hold an identity number. */
        HOLDS_ID_NUMBER,
        /** It holds characters that cannot be shown. */
        BAD_CHARACTERS
    }
}
