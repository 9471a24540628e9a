package cn.gov.zs.housing.housing.tenancy.web;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name its name; its label is the message {@code tenancy.field.<name>}
 * @param kind how it is typed
 * @param options what can be chosen; empty for anything
 * @param texts where a choice is worded
 */
record ActField(String name, Kind kind, List<String> options, String texts) {
    /** How a field is typed. */
    enum Kind {
        DAY("date"),
        MONTH("month"),
        LINE("text"),
        WORDS(""),
        CHOICE(""),
        FLAG("");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** Type of the input. */
        public String type() {
            return type;
        }
    }

    ActField {
        options = List.copyOf(options);
    }

    static ActField of(String name, Kind kind) {
        return new ActField(name, kind, List.of(), "");
    }

    static ActField line(String name) {
        return of(name, Kind.LINE);
    }

    static ActField words(String name) {
        return of(name, Kind.WORDS);
    }

    static ActField day(String name) {
        return of(name, Kind.DAY);
    }

    static ActField month(String name) {
        return of(name, Kind.MONTH);
    }

    static ActField flag(String name) {
        return of(name, Kind.FLAG);
    }
}
