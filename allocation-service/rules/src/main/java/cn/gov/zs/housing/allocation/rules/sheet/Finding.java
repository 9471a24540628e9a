package cn.gov.zs.housing.allocation.rules.sheet;

/**
 * Something the check of a sheet found.
 *
 * @param kind what
 * @param item in which decision or fact; empty if it belongs to the whole document
 * @param row in which row, from 1; 0 if it belongs to no row
 * @param column in which cell of the row, from the left, the output last; 0 if it belongs to no cell
 * @param line in which line of the file; 0 if it belongs to none
 * @param detail what the file says, or what it should say; never longer than a line
 */
public record Finding(Kind kind, String item, int row, int column, int line, String detail) {

    private static final int LONGEST = 200;

    /** Cuts a detail that is too long to be shown. */
    public Finding {
        if (detail.length() > LONGEST) {
            detail = detail.substring(0, LONGEST) + "…";
        }
    }

    /** Whether the sheet is refused for it. */
    public boolean isFault() {
        return !kind.warning;
    }

    /** What can be found. */
    public enum Kind {
        /** More bytes than a sheet may have. */
        TOO_LARGE,
        /** Not UTF-8. */
        NOT_UTF8,
        /** A document type, an entity declaration, a processing instruction or a CDATA section. */
        XML_FORBIDDEN,
        /** Not well-formed XML. */
        XML_BROKEN,
        /** An element that the profile does not know, or not there. */
        ELEMENT,
        /** An attribute that the profile does not know there. */
        ATTRIBUTE,
        /** Text where only elements stand. */
        STRAY_TEXT,
        /** An element is missing or stands there more often than it may. */
        ONE_NEEDED,
        /** Too many facts, items, columns or rows, or none. */
        COUNT,
        /** A name that is none, or that FEEL keeps for itself, or an id that differs from the name. */
        NAME,
        /** A name given twice. */
        NAME_TWICE,
        /** A type that the profile does not know there. */
        TYPE,
        /** A hit policy that the profile does not know. */
        HIT_POLICY,
        /** The column asks for something that is no fact of the sheet, or by another type. */
        INPUT,
        /** A fact or decision that is used does not stand among the requirements, or one that does is not used. */
        REQUIREMENT,
        /** A row has fewer or more cells than the table has columns. */
        CELLS,
        /** A cell or expression longer than it may be. */
        TEXT_TOO_LONG,
        /** A test is not of the profile. */
        TEST,
        /** A test of another kind than its fact. */
        TEST_KIND,
        /** The range runs backwards. */
        RANGE_BACKWARDS,
        /** A number with too many digits. */
        NUMBER,
        /** An output is not of the profile. */
        OUTPUT,
        /** A FEEL function that the profile does not know. */
        CALL,
        /** A name in an output that is no number among the requirements. */
        OUTPUT_NAME,
        /** Nested deeper than 16. */
        TOO_DEEP,
        /** A division by something that is not a number other than 0. */
        DIVISOR,
        /** An output that is too large, or has too many digits, whatever the facts are. */
        OUTPUT_OVERFLOW,
        /** Two rows of a UNIQUE table can fire for the same facts. */
        OVERLAP,
        /** A decision that is neither item, nor cap, nor the score. */
        CAP,
        /** An item with two caps. */
        CAP_TWICE,
        /** No decision named score. */
        NO_SCORE,
        /** The score is not the sum of all items. */
        SCORE,
        /** More was found than is listed. */
        AND_MORE,
        /** A row that can never fire. */
        UNREACHABLE(true),
        /** Facts for which no row of a UNIQUE table fires. */
        GAP(true),
        /** The table has too many cells to look for gaps. */
        GAPS_NOT_SOUGHT(true),
        /** A fact that no table and no output uses. */
        UNUSED_FACT(true),
        /** A fact that the office does not register: the sheet cannot be adopted. */
        FACT_NOT_REGISTERED(true);

        private final boolean warning;

        Kind() {
            this(false);
        }

        Kind(boolean warning) {
            this.warning = warning;
        }
    }
}
