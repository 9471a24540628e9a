package cn.gov.zs.housing.allocation.fairness.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an auditor or officer hands in. */
final class DeclarationForms {

    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private DeclarationForms() {}

    /** A list; {@code formId} becomes its id, so a form sent twice hands in one. */
    record HandIn(
            @NotNull(message = "{field.required}") @Pattern(regexp = UUID_FORM, message = "{field.type}") String formId,

            @NotBlank(message = "{field.required}") String rows) {}

    /** The form before anything was typed; the same fields as {@link HandIn}. */
    record Blank(String formId, @Nullable String rows) {
        static Blank fresh() {
            return new Blank(UUID.randomUUID().toString(), null);
        }
    }
}
