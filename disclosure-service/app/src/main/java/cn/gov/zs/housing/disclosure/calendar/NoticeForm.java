package cn.gov.zs.housing.disclosure.calendar;

import java.util.Arrays;

/**
 * A yearly notice as a clerk hands it in.
 *
 * @param year the year it is for
 * @param documentNumber its number
 * @param issuedOn the day it bears
 * @param source address at which it was read
 * @param file the table: lines {@code day,kind,name}
 */
public record NoticeForm(String year, String documentNumber, String issuedOn, String source, byte[] file) {
    /** Keeps its own copy. */
    public NoticeForm {
        file = file.clone();
    }

    /** A copy. */
    @Override
    public byte[] file() {
        return file.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoticeForm form
                && year.equals(form.year)
                && documentNumber.equals(form.documentNumber)
                && issuedOn.equals(form.issuedOn)
                && source.equals(form.source)
                && Arrays.equals(file, form.file);
    }

    @Override
    public int hashCode() {
        return year.hashCode() + 31 * Arrays.hashCode(file);
    }

    @Override
    public String toString() {
        return "notice of " + year + ", " + file.length + " bytes";
    }
}
