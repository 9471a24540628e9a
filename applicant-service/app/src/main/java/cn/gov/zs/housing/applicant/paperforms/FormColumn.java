package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.platform.xlsx.Form;
import java.util.List;

/**
 * A column of the template.
 *
 * @param header its first cell, in Chinese as the whole template is
 * @param field the part of a declaration that it fills, in the words of {@link cn.gov.zs.housing.applicant.application.Flaw#field}
 * @param kind what is typed into it
 * @param width in characters
 * @param choices the list it is chosen from; empty for none
 * @param note what belongs into it
 */
record FormColumn(String header, String field, Kind kind, int width, String choices, String note) {
    /** What is typed into a column. */
    enum Kind {
        /** Words. */
        TEXT,
        /** Digits that are no amount, such as an identity number or a telephone's. */
        DIGITS,
        /** An amount or an area. */
        DECIMAL,
        /** A whole number. */
        COUNT,
        /** 是 or 否. */
        YES_NO,
        /** One of a list. */
        CHOICE,
        /** A day. */
        DAY
    }

    static FormColumn of(String header, String field, Kind kind, int width, String note) {
        return new FormColumn(header, field, kind, width, kind == Kind.YES_NO ? Choices.YES_NO : "", note);
    }

    static FormColumn choice(String header, String field, int width, String choices, String note) {
        return new FormColumn(header, field, Kind.CHOICE, width, choices, note);
    }

    /** As the template offers it. */
    Form.Field offered(Choices all) {
        return new Form.Field(
                header,
                width,
                note,
                switch (kind) {
                    case DECIMAL, COUNT -> Form.Kind.NUMBER;
                    case DAY -> Form.Kind.DAY;
                    case TEXT, DIGITS, YES_NO, CHOICE -> Form.Kind.TEXT;
                },
                choices.isEmpty() ? List.of() : all.labels(choices));
    }
}
