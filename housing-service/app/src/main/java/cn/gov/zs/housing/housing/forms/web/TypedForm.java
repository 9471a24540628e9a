package cn.gov.zs.housing.housing.forms.web;

import cn.gov.zs.platform.http.Forms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form as it was typed, read field by field. What cannot be read is noted beside its field, and the form comes back as it was
 * typed; the value read then is a stand-in and must not be used before {@link #isWrong()} was asked.
 */
public final class TypedForm {
    /** The first day that working days are known of. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

    private static final String NAME = "form";
    private static final String REQUIRED = "typed.required";

    private final Map<String, String> typed;
    private final MapBindingResult errors;

    private TypedForm(Map<String, String> typed) {
        this.typed = typed;
        this.errors = new MapBindingResult(typed, NAME);
    }

    public static TypedForm of(Map<String, String> sent) {
        return new TypedForm(new LinkedHashMap<>(sent));
    }

    /** A form before anything was typed. */
    public static TypedForm blank() {
        return of(Map.of("formId", UUID.randomUUID().toString()));
    }

    /** The same with a field filled in. */
    public TypedForm with(String field, Object value) {
        typed.put(field, value.toString());
        return this;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String text(String field, int longest) {
        var text = typed(field);
        if (text.isEmpty()) {
            wrong(field, REQUIRED);
        } else if (text.length() > longest) {
            wrong(field, "typed.too-long", longest);
        }
        return text;
    }

    public int number(String field, int least, int most) {
        var text = typed(field);
        if (text.isEmpty()) {
            wrong(field, REQUIRED);
            return least;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            wrong(field, "typed.number", least, most);
            return least;
        }
        wrong(field, "typed.number", least, most);
        return least;
    }

    public LocalDate day(String field) {
        var text = typed(field);
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(FIRST_DAY)) {
                wrong(field, "typed.too-early");
            }
            return day;
        } catch (DateTimeParseException noDay) {
            wrong(field, text.isEmpty() ? REQUIRED : "typed.day");
            return FIRST_DAY;
        }
    }

    public YearMonth month(String field) {
        var text = typed(field);
        try {
            var month = YearMonth.parse(text);
            if (month.getYear() < 2000 || month.getYear() > 2099) {
                wrong(field, "typed.month");
            }
            return month;
        } catch (DateTimeParseException noMonth) {
            wrong(field, text.isEmpty() ? REQUIRED : "typed.month");
            return YearMonth.of(2000, 1);
        }
    }

    public <E extends Enum<E>> E choice(String field, E[] of) {
        var text = typed(field);
        return Arrays.stream(of)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, REQUIRED);
                    return of[0];
                });
    }

    public String formId() {
        try {
            return UUID.fromString(typed("formId")).toString();
        } catch (IllegalArgumentException none) {
            wrong("formId", "form.replayed");
            return "";
        }
    }

    /** The version of what the reader saw. */
    public long version() {
        try {
            return Long.parseLong(typed("version"));
        } catch (NumberFormatException none) {
            wrong("version", "form.replayed");
            return 0;
        }
    }

    /** Notes what is wrong beside the field, once. */
    public void wrong(String field, String key, Object... args) {
        if (!errors.hasFieldErrors(field)) {
            // the last code is the one programs see
            var code = key.substring(key.lastIndexOf('.') + 1);
            errors.addError(new FieldError(NAME, field, typed.get(field), false, new String[] {key, code}, args, code));
        }
    }

    public boolean isWrong() {
        return errors.hasErrors();
    }

    /** For a program: 400 {@code field.invalid} with every field, when anything is wrong. */
    public void refuse() throws BindException {
        if (isWrong()) {
            throw new BindException(errors);
        }
    }

    /** Whether that field is. */
    public boolean isWrong(String field) {
        return errors.hasFieldErrors(field);
    }

    /** The page with this form in it. */
    public ModelAndView on(ModelAndView page) {
        return page.addObject(NAME, typed).addObject(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
    }

    /** The page again, with what is wrong. */
    public ModelAndView again(String view) {
        return on(Forms.again(view));
    }
}
