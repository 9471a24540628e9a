package cn.gov.zs.housing.disclosure.calendar;

/**
 * Why a calendar file cannot be taken.
 *
 * @param part where it is
 * @param fault what is wrong
 * @param row the line of the file, counted from 1; 0 where no line shows it
 * @param text the day or the words it is about; empty where there are none
 */
public record CalendarFlaw(Part part, Fault fault, int row, String text) {

    /** Where something is wrong. */
    public enum Part {
        YEAR("year"),
        DOCUMENT_NUMBER("documentNumber"),
        ISSUED_ON("issuedOn"),
        SOURCE("source"),
        FILE("file");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        /** Its field in a form. */
        public String field() {
            return field;
        }
    }

    /** What can be wrong. */
    public enum Fault {
        MISSING,
        MALFORMED,
        TOO_LONG,
        /** The notice cannot have been issued after today. */
        AHEAD,
        /** The notice of the year before has to be in force first, or the year is past. */
        NOT_NEXT,
        /** Neither UTF-8 nor GB18030. */
        NOT_TEXT,
        TOO_LARGE,
        NO_ROWS,
        /** A line that is not a day, a kind and a name. */
        NOT_THREE_COLUMNS,
        NOT_A_DAY,
        NOT_A_KIND,
        NO_NAME,
        /** The day stands in an earlier line too. */
        DOUBLED,
        OTHER_YEAR,
        /** A make-up working day from Monday to Friday: it is a working day already. */
        WORKED_ALREADY,
        /** The statute makes the day a holiday and the file does not. */
        HOLIDAY_MISSING,
        /** The days around it are off under one name, and it is not listed. */
        DAY_MISSING,
        /** Nothing in it differs from what is in force. */
        NOTHING_NEW
    }

    /** The code of the refusal. */
    public String code() {
        return fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
