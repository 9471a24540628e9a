package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.identity.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads single fields and collects what is wrong with them; a field has one flaw at most. */
public final class Flaws {
    private final List<Flaw> found = new ArrayList<>();

    /** What was found, in the order it was read. */
    public List<Flaw> list() {
        return List.copyOf(found);
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /** Adds a flaw, unless the field has one. */
    public void add(String field, Flaw.Kind kind) {
        if (found.stream().noneMatch(flaw -> flaw.field().equals(field))) {
            found.add(new Flaw(field, kind));
        }
    }

    /** A value that must be there. */
    public <T> Optional<T> required(String field, @Nullable T value) {
        if (value == null) {
            add(field, Flaw.Kind.REQUIRED);
        }
        return Optional.ofNullable(value);
    }

    /** A text that must be there. */
    public Optional<String> text(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        return optionalText(field, typed, longest);
    }

    /** A text that may be left out; blank then. */
    public Optional<String> optionalText(String field, @Nullable String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            add(field, Flaw.Kind.TOO_LONG);
        } else if (PlainText.holdsIdNumber(text)) {
            add(field, Flaw.Kind.HOLDS_ID_NUMBER);
        } else if (PlainText.holdsControls(text) || text.lines().count() > 1) {
            add(field, Flaw.Kind.BAD_CHARACTERS);
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> Optional<E> choice(String field, @Nullable String typed, Class<E> choices) {
        if (typed == null || typed.isBlank()) {
            add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var chosen = Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst();
        if (chosen.isEmpty()) {
            add(field, Flaw.Kind.UNKNOWN_CHOICE);
        }
        return chosen;
    }

    /** A number that must be there and be held. */
    public Optional<BigDecimal> number(String field, @Nullable BigDecimal typed, Predicate<BigDecimal> holds) {
        return required(field, typed).filter(number -> {
            if (!holds.test(number)) {
                add(field, Flaw.Kind.OUT_OF_RANGE);
                return false;
            }
            return true;
        });
    }

    /** A whole number from 0 on that must be there. */
    public Optional<Integer> count(String field, @Nullable Integer typed, int most) {
        return required(field, typed).filter(count -> {
            if (count < 0 || count > most) {
                add(field, Flaw.Kind.OUT_OF_RANGE);
                return false;
            }
            return true;
        });
    }

    /** A day that must not lie ahead; it may be left out. */
    public Optional<LocalDate> pastDay(String field, @Nullable LocalDate typed, LocalDate earliest, LocalDate today) {
        if (typed == null) {
            return Optional.empty();
        }
        if (typed.isAfter(today)) {
            add(field, Flaw.Kind.IN_THE_FUTURE);
            return Optional.empty();
        }
        if (typed.isBefore(earliest)) {
            add(field, Flaw.Kind.OUT_OF_RANGE);
            return Optional.empty();
        }
        return Optional.of(typed);
    }
}
