package cn.gov.zs.housing.applicant.admission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a standard stands (依据文件).
 *
 * @param title its title, 1 to 200 characters
 * @param number 文号; empty when it has none or it is not known
 * @param date the day it was made; empty when it is not known
 */
public record SourceDocument(String title, Optional<String> number, Optional<LocalDate> date) {
    /** Longest title. */
    public static final int MAX_TITLE = 200;

    /** Longest number. */
    public static final int MAX_NUMBER = 60;

    /** @throws IllegalArgumentException if the title or the number is blank or too long */
    public SourceDocument {
        if (title.isBlank()
                || title.length() > MAX_TITLE
                || number.filter(text -> text.isBlank() || text.length() > MAX_NUMBER)
                        .isPresent()) {
            throw new IllegalArgumentException("not a source document");
        }
    }
}
