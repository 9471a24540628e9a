package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.platform.http.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is wrong with one field, found by the office's rules and not by the field alone.
 *
 * @param code stable
 * @param message key of its words
 * @param args of the words
 */
record FieldFault(
        String field, String code, String message, @Nullable Object... args) {

    /** Beside the field of a form. */
    void to(Errors errors) {
        errors.rejectValue(field, message, args, message);
    }

    /** To a program. */
    ProblemException problem() {
        return ProblemException.field(field, code, message, args);
    }
}
