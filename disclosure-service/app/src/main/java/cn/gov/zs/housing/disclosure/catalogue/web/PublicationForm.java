package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.Flaw;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;

/**
 * What was published, as the page sends it.
 *
 * @param version of the duty that the officer read
 * @param elements what she ticked
 * @param reason of a correction
 */
record PublicationForm(long version, String address, String publishedOn, List<String> elements, String reason) {
    static final String NAME = "form";

    static PublicationForm empty(long version) {
        return new PublicationForm(version, "", "", List.of(), "");
    }

    BeanPropertyBindingResult errors(List<Flaw> flaws) {
        return DutyForm.FormErrors.of(this, NAME, flaws);
    }

    BeanPropertyBindingResult errors(DutyRefusal refusal) {
        return DutyForm.FormErrors.of(this, NAME, refusal);
    }
}
