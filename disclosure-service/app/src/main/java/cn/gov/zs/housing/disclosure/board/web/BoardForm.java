package cn.gov.zs.housing.disclosure.board.web;

import cn.gov.zs.housing.disclosure.board.FileCheck;
import cn.gov.zs.housing.disclosure.board.Posting;
import cn.gov.zs.housing.disclosure.notice.Interruption;
import cn.gov.zs.platform.uploads.ContentFault;
import java.util.UUID;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What a clerk types about a board; each page shows its part of it. A file has to be chosen anew.
 *
 * @param formId names this form, so that sending it twice records once
 * @param place where the board is
 * @param at day and time in Shanghai, as a browser writes them
 * @param from first lost day
 * @param to last lost day
 * @param cause name of the cause
 * @param reason in the clerk's words
 * @param file nothing
 */
record BoardForm(
        String formId, String place, String at, String from, String to, String cause, String reason, String file) {
    static final String NAME = "form";

    static BoardForm empty(UUID form) {
        return new BoardForm(form.toString(), "", "", "", "", "", "", "");
    }

    /** The same under a new number: the one that was sent may be on its way still. */
    BoardForm anew(UUID form) {
        return new BoardForm(form.toString(), place, at, from, to, cause, reason, "");
    }

    /** One field with what is wrong with it. */
    record Flaw(String field, String text, Object... args) {
        static Flaw of(ContentFault fault) {
            return new Flaw("file", "board.file." + fault.code(), FileCheck.LARGEST / 1024 / 1024);
        }
    }

    BindingResult errors(Flaw flaw) {
        var errors = new BeanPropertyBindingResult(this, NAME);
        errors.addError(new FieldError(
                NAME,
                flaw.field(),
                errors.getRawFieldValue(flaw.field()),
                false,
                new String[] {flaw.text()},
                flaw.args().length > 0
                        ? flaw.args()
                        : new Object[] {Posting.Head.LONGEST_PLACE, Interruption.LONGEST_REASON},
                flaw.text()));
        return errors;
    }
}
