package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.identity.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads single fields and collects what is wrong with them; a field has one flaw at most. */
final class Flaws {
    private final List<Flaw> found = new ArrayList<>();

    List<Flaw> list() {
        return List.copyOf(found);
    }

    boolean none() {
        return found.isEmpty();
    }

    void add(String field, Flaw.Kind kind) {
        if (found.stream().noneMatch(flaw -> flaw.field().equals(field))) {
            found.add(new Flaw(field, kind));
        }
    }

    <T> Optional<T> required(String field, @Nullable T value) {
        if (value == null) {
            add(field, Flaw.Kind.REQUIRED);
        }
        return Optional.ofNullable(value);
    }

    /** A text that must be there. */
    Optional<String> text(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        return optionalText(field, typed, longest);
    }

    /** A text that may be left out; blank then. */
    Optional<String> optionalText(String field, @Nullable String typed, int longest) {
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

    <E extends Enum<E>> Optional<E> choice(String field, @Nullable String typed, Class<E> choices) {
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

    Optional<BigDecimal> number(String field, @Nullable BigDecimal typed, Predicate<BigDecimal> holds) {
        return required(field, typed).filter(number -> {
            if (!holds.test(number)) {
                add(field, Flaw.Kind.OUT_OF_RANGE);
                return false;
            }
            return true;
        });
    }

    Optional<Integer> count(String field, @Nullable Integer typed, int most) {
        return required(field, typed).filter(count -> {
            if (count < 0 || count > most) {
                add(field, Flaw.Kind.OUT_OF_RANGE);
                return false;
            }
            return true;
        });
    }
}
