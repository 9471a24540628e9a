package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.Pending;
import cn.gov.zs.housing.disclosure.library.Relation;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextFlaw;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * A text as its form has it.
 *
 * @param id of the text; a new form has a new one, so that sending it twice begins one text
 * @param version that was read; 0 for a new text
 * @param values what was typed, by the names of the fields
 */
record LibraryForm(String id, long version, TextKind kind, Map<String, String> values) {
    static final String NAME = "form";

    /** A field that was not sent is empty, so that the page always has something to show. */
    LibraryForm {
        var all = new HashMap<>(values);
        for (var field : List.of(
                "title",
                "issuer",
                "madeOn",
                "label",
                "number",
                "unnumbered",
                "inForceFrom",
                "expiresOn",
                "words",
                "amends",
                "repeals",
                "policy",
                "category",
                "reason")) {
            all.putIfAbsent(field, "");
        }
        for (var part : cn.gov.zs.housing.disclosure.library.GuidePart.values()) {
            all.putIfAbsent("part." + part.name(), "");
        }
        values = all;
    }

    /** What stands in the newest words of a text. */
    static LibraryForm of(LibraryText text, long version, Function<TextId, String> nameOf) {
        var body = text.newest();
        var head = body.head();
        var all = new HashMap<String, String>();
        all.put("title", head.title());
        all.put("issuer", head.issuer());
        all.put("madeOn", head.madeOn().toString());
        all.put("label", head.label());
        text.pending().filter(Pending.Draft.class::isInstance).ifPresent(draft -> all.put("reason", draft.reason()));
        switch (body) {
            case TextBody.Policy policy -> {
                all.put("number", policy.number().map(DocumentNumber::text).orElse(""));
                all.put("unnumbered", policy.number().isEmpty() ? "on" : "");
                all.put("inForceFrom", policy.inForceFrom().toString());
                policy.expiresOn().ifPresent(day -> all.put("expiresOn", day.toString()));
                all.put("words", policy.words());
                for (var effect : Relation.Effect.values()) {
                    all.put(
                            effect.name().toLowerCase(Locale.ROOT),
                            policy.relations().stream()
                                    .filter(each -> each.effect() == effect)
                                    .map(each -> nameOf.apply(each.target()))
                                    .collect(Collectors.joining("\n")));
                }
            }
            case TextBody.Interpretation it -> {
                all.put("policy", nameOf.apply(it.policy()));
                all.put("words", it.words());
            }
            case TextBody.Guide guide -> {
                all.put("inForceFrom", guide.inForceFrom().toString());
                guide.parts().forEach((part, words) -> all.put("part." + part.name(), words));
            }
            case TextBody.Answer answer -> {
                all.put("category", answer.category().name());
                all.put("policy", answer.policy().map(nameOf).orElse(""));
                all.put("words", answer.words());
            }
        }
        return new LibraryForm(text.id().text(), version, text.kind(), all);
    }

    BeanPropertyBindingResult errors(List<TextFlaw> flaws) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        flaws.forEach(flaw -> add(errors, flaw.field(), key(flaw), flaw.longest()));
        return errors;
    }

    BeanPropertyBindingResult errors(String field, String key, Object... args) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        add(errors, field, key, args);
        return errors;
    }

    /** The same for another version, when somebody else was faster: nothing that was typed is lost. */
    LibraryForm onto(long newer) {
        return new LibraryForm(id, newer, kind, values);
    }

    /** That somebody else was faster. */
    BeanPropertyBindingResult stale() {
        var errors = new BeanPropertyBindingResult(this, NAME);
        errors.addError(new ObjectError(NAME, new String[] {"library.refused.stale"}, null, "stale"));
        return errors;
    }

    private static String key(TextFlaw flaw) {
        var code = flaw.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return flaw.field().equals("number") && flaw.fault() == TextFlaw.Fault.MALFORMED
                ? "library.flaw.number"
                : "library.flaw." + code;
    }

    private void add(BeanPropertyBindingResult errors, String field, String key, Object... args) {
        errors.addError(new FieldError(
                NAME, "values[" + field + "]", values.getOrDefault(field, ""), false, new String[] {key}, args, key));
    }
}
