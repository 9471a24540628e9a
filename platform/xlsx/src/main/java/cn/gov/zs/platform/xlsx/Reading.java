package cn.gov.zs.platform.xlsx;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {
    /**
     * It is a workbook.
     *
     * @param sheets those to be seen, in their order
     */
    record Read(List<Sheet> sheets) implements Reading {
        /** Keeps its own copy of the list. */
        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * It is not read, and nothing of it is kept.
     *
     * @param sheet where, for {@link Why#TOO_MANY_ROWS} and {@link Why#TOO_MANY_COLUMNS}; empty otherwise
     */
    record Refused(Why why, String sheet) implements Reading {}

    /**
     * One sheet.
     *
     * @param rows those with a value, in ascending order
     */
    record Sheet(String name, List<Row> rows) {
        /** Keeps its own copy of the list. */
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** Why a file is refused. */
    enum Why {
        /** It holds nothing. */
        EMPTY("empty"),
        /** More bytes than {@link Limits#fileBytes}. */
        TOO_LARGE("too-large"),
        /** No workbook at all, such as a CSV or HTML file with another name. */
        NOT_A_WORKBOOK("not-a-workbook"),
        /** A workbook of Excel 97 to 2003. */
        OLD_FORMAT("old-format"),
        /** Locked with a password. */
        ENCRYPTED("encrypted"),
        /** It carries macros. */
        MACROS("macros"),
        /** Cut short, or changed on its way. */
        DAMAGED("damaged"),
        /** Unpacked it is far larger than any form: made to exhaust memory. */
        BOMB("bomb"),
        /** It defines entities or a document type, which no workbook needs. */
        UNSAFE("unsafe"),
        /** More rows than {@link Limits#rows}. */
        TOO_MANY_ROWS("too-many-rows"),
        /** A value beyond {@link Limits#columns}. */
        TOO_MANY_COLUMNS("too-many-columns");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** The stable code. */
        public String code() {
            return code;
        }
    }
}
