package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the days of a form, as {@code <input type="date">} sends them. */
public final class TypedDays {
    private final List<Flaw> flaws = new ArrayList<>();

    /** The fields that held no day. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** The day; null when nothing, or no day, was typed. */
    public @Nullable LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
            flaws.add(new Flaw(field, Flaw.Kind.NOT_A_DAY));
        } catch (DateTimeParseException noDay) {
            flaws.add(new Flaw(field, Flaw.Kind.NOT_A_DAY));
        }
        return null;
    }
}
