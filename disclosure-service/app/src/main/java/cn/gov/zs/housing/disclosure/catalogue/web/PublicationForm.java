package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.Flaw;
import cn.gov.zs.platform.eventing.Versioned;
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

    /** With what is on record, of which a correction changes a part. */
    static PublicationForm of(Versioned<Duty> duty) {
        return duty.state()
                .current()
                .map(there -> new PublicationForm(
                        duty.version(), there.address(), there.on().toString(), there.elements(), ""))
                .orElseGet(() -> new PublicationForm(duty.version(), "", "", List.of(), ""));
    }

    BeanPropertyBindingResult errors(List<Flaw> flaws) {
        return DutyForm.FormErrors.of(this, NAME, flaws);
    }

    BeanPropertyBindingResult errors(DutyRefusal refusal) {
        return DutyForm.FormErrors.of(this, NAME, refusal);
    }
}
