package cn.gov.zs.housing.disclosure.mailing.web;

import cn.gov.zs.housing.disclosure.mailing.Pace;
import cn.gov.zs.housing.disclosure.mailing.PublicKind;
import cn.gov.zs.housing.disclosure.mailing.Topic;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.mail.MailAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/**
 * A subscription as the page sends it.
 *
 * @param pace name of a {@link Pace}; anything else is refused
 */
record SubscriptionForm(String email, String kind, String township, String batch, String pace) {
    static final String NAME = "form";
    private static final int LONGEST_BATCH = 100;

    /** What was asked for, as far as it can be read. */
    record Read(Optional<MailAddress> address, Topic topic, Optional<Pace> pace) {}

    Read read() {
        return new Read(
                MailAddress.read(email),
                new Topic(
                        PublicKind.find(kind.strip()),
                        Township.find(township.strip()),
                        Optional.of(batch.strip()).filter(text -> !text.isEmpty())),
                Arrays.stream(Pace.values())
                        .filter(each -> each.name().equals(pace))
                        .findFirst());
    }

    /** @param planned whether a batch of this name has a published plan */
    BeanPropertyBindingResult errors(Read read, Predicate<String> planned) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        if (read.address().isEmpty()) {
            wrong(errors, "email", email, "malformed");
        }
        if (!kind.isBlank() && read.topic().kind().isEmpty()) {
            wrong(errors, "kind", kind, "unknown");
        }
        if (!township.isBlank() && read.topic().township().isEmpty()) {
            wrong(errors, "township", township, "unknown");
        }
        if (read.topic()
                .batch()
                .filter(text -> text.length() > LONGEST_BATCH || !planned.test(text))
                .isPresent()) {
            wrong(errors, "batch", batch, "unknown");
        }
        if (read.pace().isEmpty()) {
            wrong(errors, "pace", pace, "unknown");
        }
        if (!errors.hasErrors() && read.topic().empty()) {
            if (read.topic().batch().isPresent()) {
                wrong(errors, "batch", batch, "never");
            } else {
                wrong(errors, "township", township, "never");
            }
        }
        return errors;
    }

    private static void wrong(BeanPropertyBindingResult errors, String field, String typed, String code) {
        errors.addError(new FieldError(
                NAME,
                field,
                typed,
                false,
                new String[] {"subscription.flaw." + field + "." + code},
                new Object[0],
                code));
    }

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "subscription form";
    }
}
