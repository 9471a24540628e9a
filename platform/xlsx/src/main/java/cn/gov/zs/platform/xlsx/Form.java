package cn.gov.zs.platform.xlsx;

import java.util.List;

/**
 * A sheet that somebody fills in.
 *
 * @param name of the sheet, 1 to 31 characters
 * @param fields its columns
 * @param rows how many rows offer their choices; more can be filled in without
 */
public record Form(String name, List<Field> fields, int rows) {
    /** Keeps its own copy of the list. */
    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * A column to fill in.
     *
     * @param header text of its first cell
     * @param width in characters
     * @param note what belongs into it; stands in its second cell
     * @param kind what is typed into it
     * @param choices what may be chosen; empty for anything
     */
    public record Field(String header, double width, String note, Kind kind, List<String> choices) {
        /** Keeps its own copy of the list. */
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** What is typed into a column. */
    public enum Kind {
        /** Text: digits typed into it stay as they are, however many. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day. */
        DAY
    }
}
