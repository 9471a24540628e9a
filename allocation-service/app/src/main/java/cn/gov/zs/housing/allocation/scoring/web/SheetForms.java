package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What officers fill in about score sheets. */
final class SheetForms {

    static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final int LONGEST_TITLE = 60;
    static final int LONGEST_TEXT = 200;

    private SheetForms() {}

    /**
     * Takes a sheet that comes with the product; {@code formId} becomes the draft's id.
     *
     * @param inForceFrom proposes it at once for this day; without it, it stays open
     */
    record FromSample(
            @NotNull(message = "{field.required}") @Pattern(regexp = UUID_FORM, message = "{field.type}") String formId,

            @NotNull(message = "{field.required}") SampleSheet sample,
            @NotNull(message = "{field.required}") Category category,
            @Nullable LocalDate inForceFrom) {}

    /** An example: facts by name, and the score they must give. */
    record Example(
            @NotBlank(message = "{field.required}") @Size(max = LONGEST_TITLE, message = "{draft.field.name}") String name,

            @NotNull(message = "{field.required}") @Size(max = 64, message = "{draft.field.facts}") Map<String, @Size(max = LONGEST_TEXT, message = "{draft.field.facts}") String> facts,

            @NotNull(message = "{field.required}") @Pattern(regexp = "-?[0-9]{1,6}(\\.[0-9]{1,6})?", message = "{draft.field.expected}")
            String expected) {}

    /** The name of an example. */
    record Name(@NotBlank(message = "{field.required}") String name) {}

    /** The first day of force. */
    record Day(@NotNull(message = "{field.required}") LocalDate inForceFrom) {}

    /** Why a proposal goes back. */
    record Reason(
            @NotBlank(message = "{field.required}") @Size(max = LONGEST_TEXT, message = "{draft.field.reason}") String reason) {}
}
