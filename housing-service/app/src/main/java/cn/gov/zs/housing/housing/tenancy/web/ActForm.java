package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.TenancyAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;

/**
 * A form as it was typed.
 *
 * @param values by the names of the fields
 */
record ActForm(Map<String, String> values) {
    /** What templates call it. */
    static final String NAME = "form";

    private static final String PREFIX = "values[";
    private static final int MOST_CHARACTERS = 4000;

    /** Bean style: pages address single values as {@code values[name]}. */
    public Map<String, String> getValues() {
        return values;
    }

    static ActForm of(List<ActField> fields, Map<String, String> values) {
        var all = new LinkedHashMap<String, String>();
        fields.forEach(field -> all.put(field.name(), values.getOrDefault(field.name(), "")));
        return new ActForm(all);
    }

    /** As a browser sends it; longer texts are cut, they are refused anyway. */
    static ActForm sent(List<ActField> fields, MultiValueMap<String, String> request) {
        var all = new LinkedHashMap<String, String>();
        fields.forEach(field -> {
            var text = request.getFirst(PREFIX + field.name() + "]");
            all.put(field.name(), text == null ? "" : text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        });
        return new ActForm(all);
    }

    BeanPropertyBindingResult faulty(List<Fault> faults) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        for (var fault : faults) {
            errors.rejectValue(
                    PREFIX + fault.field() + "]",
                    fault.message(),
                    new Object[] {TenancyDesk.label(fault.field())},
                    null);
        }
        return errors;
    }

    BeanPropertyBindingResult refused(TenancyAnswer.Refused refused) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        errors.reject("problem." + refused.why().code(), Answers.words(refused), null);
        return errors;
    }
}
