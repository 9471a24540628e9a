package cn.gov.zs.housing.disclosure.channel.web;

import cn.gov.zs.housing.disclosure.channel.Handover;
import cn.gov.zs.housing.disclosure.channel.Outlet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A handover as an officer types it.
 *
 * @param formId names this form, so that sending it twice records once
 * @param channel name of the channel
 */
record HandoverForm(String formId, String channel, String receiver, String reference) {
    static final String NAME = "form";

    static HandoverForm empty(UUID form) {
        return new HandoverForm(form.toString(), "", "", "");
    }

    /** What is wrong with it; empty when it can be recorded. */
    Optional<BindingResult> errors() {
        var errors = new BeanPropertyBindingResult(this, NAME);
        if (Outlet.find(channel).isEmpty()) {
            add(errors, "channel", channel, "channel.required.channel");
        }
        words(errors, "receiver", receiver, Handover.LONGEST_RECEIVER);
        words(errors, "reference", reference, Handover.LONGEST_REFERENCE);
        return errors.hasErrors() ? Optional.of(errors) : Optional.empty();
    }

    private static void words(BindingResult errors, String field, String typed, int longest) {
        if (typed.isBlank()) {
            add(errors, field, typed, "channel.required." + field);
        } else if (typed.length() > longest) {
            add(errors, field, typed, "channel.long." + field);
        }
    }

    private static void add(BindingResult errors, String field, @Nullable String typed, String text) {
        errors.addError(new FieldError(
                NAME,
                field,
                typed,
                false,
                new String[] {text},
                new Object[] {Handover.LONGEST_RECEIVER, Handover.LONGEST_REFERENCE},
                text));
    }
}
