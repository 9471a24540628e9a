package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.contract.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What officers fill in, on pages and in the API alike. */
final class BatchForms {

    static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** Characters of a published reason. */
    static final int LONGEST_REASON = 500;

    private BatchForms() {}

    /** Plans a batch; {@code formId} becomes its id. */
    record Plan(
            @NotNull @Pattern(regexp = UUID_FORM) String formId,
            @NotBlank @Size(max = 60) String title,
            @NotBlank @Size(max = 100) String offerId,
            @NotNull Category category) {}

    /** A step on the version that was seen. */
    record Step(@NotNull Long version) {}

    /**
     * Cancels the version that was seen.
     *
     * @param reason why, published as it is
     */
    record Cancellation(
            @NotNull Long version,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}
}
