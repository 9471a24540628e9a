package cn.gov.zs.housing.disclosure.draft.web;

import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.draft.Draft;
import cn.gov.zs.housing.disclosure.draft.TypedNotice;
import cn.gov.zs.housing.disclosure.draft.Typing;
import cn.gov.zs.housing.disclosure.draft.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * A typed draft as the page sends it.
 *
 * @param version of the draft that the officer read
 * @param elements the words of each element, in the catalogue's order
 * @param table pasted from a sheet
 * @param reason why it may go out although something was found
 */
record DraftForm(long version, String title, List<String> elements, String table, String reason) {
    static final String NAME = "form";

    /** With what is there. */
    static DraftForm of(long version, Draft draft, List<CatalogueItem.Element> elements) {
        if (draft.work().isPresent() && draft.work().get() instanceof Work.Typed typed) {
            return new DraftForm(
                    version,
                    typed.words().title(),
                    elements.stream()
                            .map(each -> typed.words().words(each.name()).orElse(""))
                            .toList(),
                    typed.words().table().stream()
                            .map(row -> String.join("\t", row))
                            .collect(Collectors.joining("\n")),
                    "");
        }
        return new DraftForm(version, "", List.of(), "", "");
    }

    TypedNotice words(List<CatalogueItem.Element> named) {
        var words = new ArrayList<TypedNotice.Element>();
        for (int at = 0; at < named.size(); at++) {
            words.add(new TypedNotice.Element(
                    named.get(at).name(),
                    at < elements.size() ? elements.get(at).strip() : ""));
        }
        return new TypedNotice(title.strip(), words, Typing.table(table));
    }

    /** The same for another version, when somebody else was faster: nothing that was typed is lost. */
    DraftForm onto(long newer) {
        return new DraftForm(newer, title, elements, table, reason);
    }

    BeanPropertyBindingResult errors(DraftRefusal refusal) {
        return errors(
                refusal.field(), refusal.key(), refusal.code(), refusal.args().toArray());
    }

    BeanPropertyBindingResult errors(String field, String key, String code, Object... args) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        errors.addError(
                field.isEmpty()
                        ? new ObjectError(NAME, new String[] {key}, args, code)
                        : new FieldError(
                                NAME, field, errors.getRawFieldValue(field), false, new String[] {key}, args, code));
        return errors;
    }
}
