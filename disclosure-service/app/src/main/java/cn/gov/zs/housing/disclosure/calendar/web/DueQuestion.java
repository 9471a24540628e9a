package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.platform.workdays.DayVerdict;
import cn.gov.zs.platform.workdays.WorkCalendar;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/**
 * When is it due: as somebody asks it.
 *
 * @param start the day that is not counted itself
 * @param days how many
 * @param unit WORKING or NATURAL
 */
record DueQuestion(String start, String days, String unit) {
    static final String NAME = "question";
    private static final int MOST_DAYS = 400;

    /** Whether anything is asked. */
    boolean asked() {
        return !start.isBlank() || !days.isBlank();
    }

    /**
     * An answer with its working.
     *
     * @param provisional whether the notice of that year is not out yet and may move it
     * @param calendar version it was counted by; absent where none is needed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DueAnswer(
            LocalDate start,
            int days,
            String unit,
            LocalDate due,
            boolean provisional,
            @Nullable String calendar,
            List<WorkedDay> working) {}

    /**
     * A day of the working.
     *
     * @param verdict what it is; absent where every day counts
     * @param number the how-manieth it is; absent when it is not counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorkedDay(
            LocalDate date,
            @Nullable DayVerdict verdict,
            @Nullable Integer number) {
        /** What a page says of the day; not part of the JSON. */
        @JsonIgnore
        public String kind() {
            return Objects.requireNonNullElse(verdict, DayVerdict.WORKING).name();
        }
    }

    /** One field that is wrong, with the key of its words. */
    record Wrong(String field, String code, String key, Object... args) {}

    /** What is wrong with the question; empty when it can be answered. */
    List<Wrong> wrong(WorkCalendar calendar) {
        return java.util.stream.Stream.of(startWrong(calendar), daysWrong(), unitWrong())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Wrong> startWrong(WorkCalendar calendar) {
        var day = day();
        if (day.isEmpty()) {
            return Optional.of(new Wrong("start", "malformed", "duty.flaw.malformed"));
        }
        var last = calendar.lastNoticedYear() + 1;
        return day.get().getYear() < calendar.firstYear() || day.get().getYear() > last
                ? Optional.of(new Wrong(
                        "start",
                        "out-of-range",
                        "calendar.due.start.range",
                        Integer.toString(calendar.firstYear()),
                        Integer.toString(last)))
                : Optional.empty();
    }

    private Optional<Wrong> daysWrong() {
        return number().isPresent()
                ? Optional.empty()
                : Optional.of(new Wrong("days", "out-of-range", "calendar.due.days.range", MOST_DAYS));
    }

    private Optional<Wrong> unitWrong() {
        return List.of("WORKING", "NATURAL").contains(unit)
                ? Optional.empty()
                : Optional.of(new Wrong("unit", "unknown", "calendar.due.unit.unknown"));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(start.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number() {
        try {
            return Optional.of(Integer.parseInt(days.strip())).filter(n -> n >= 1 && n <= MOST_DAYS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The answer to a question with which nothing is wrong. */
    DueAnswer answer(WorkCalendar calendar) {
        var from = day().orElseThrow();
        int count = number().orElseThrow();
        if (unit.equals("NATURAL")) {
            return new DueAnswer(
                    from,
                    count,
                    unit,
                    from.plusDays(count),
                    false,
                    null,
                    IntStream.rangeClosed(1, count)
                            .mapToObj(n -> new WorkedDay(from.plusDays(n), null, n))
                            .toList());
        }
        var deadline = calendar.deadline(from, count);
        return new DueAnswer(
                from,
                count,
                unit,
                deadline.due(),
                deadline.provisional(),
                deadline.calendar(),
                calendar.working(deadline).stream()
                        .map(day -> new WorkedDay(
                                day.date(), day.verdict(), day.number().orElse(null)))
                        .toList());
    }

    BeanPropertyBindingResult errors(List<Wrong> wrongs) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        wrongs.forEach(wrong -> errors.addError(new FieldError(
                NAME,
                wrong.field(),
                errors.getRawFieldValue(wrong.field()),
                false,
                new String[] {wrong.key()},
                wrong.args(),
                wrong.code())));
        return errors;
    }
}
