package cn.gov.zs.housing.allocation.pool.web;

import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What officers fill in, in the API. */
final class PoolForms {

    static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final int LONGEST_TITLE = 60;
    static final int LONGEST_REASON = 500;

    private PoolForms() {}

    /** Asks for homes; {@code formId} becomes the request's id, so a form sent twice asks once. */
    record Ask(
            @NotNull(message = "{field.required}") @Pattern(regexp = UUID_FORM, message = "{field.type}") String formId,

            @NotBlank(message = "{field.required}") @Size(max = LONGEST_TITLE, message = "{pool.field.title}") String title,

            @NotEmpty(message = "{pool.field.no-wish}") @Size(max = PoolRequest.MOST_WISHES, message = "{pool.field.wishes}") List<@Valid @NotNull(message = "{field.required}") WishForm> wishes) {}

    /**
     * So many homes of one kind.
     *
     * @param estate absent or blank when any will do
     */
    record WishForm(
            @Nullable @Size(max = Wish.LONGEST_ESTATE, message = "{pool.field.estate}") String estate,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{pool.field.rooms}") @Max(value = Wish.MOST_ROOMS, message = "{pool.field.rooms}") Integer rooms,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{pool.field.count}") @Max(value = PoolRequest.MOST_HOMES, message = "{pool.field.count}") Integer count) {

        Wish wish() {
            return new Wish(
                    Optional.ofNullable(estate).map(String::strip).filter(name -> !name.isEmpty()), rooms, count);
        }
    }

    /** Gives the version that was seen up. */
    record GivingUp(
            @NotNull(message = "{field.required}") Long version,

            @NotBlank(message = "{field.required}") @Size(max = LONGEST_REASON, message = "{pool.field.reason}") String reason) {}
}
