package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.PoolWish;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What officers fill in, in the API. */
final class BatchForms {

    static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** Characters of a title. */
    static final int LONGEST_TITLE = 60;

    /** Characters of a published reason. */
    static final int LONGEST_REASON = 500;

    /** Unit types that a plan tells apart. */
    static final int MOST_POOLS = 9;

    /** Homes of a quota. */
    static final int MOST_HOMES = 100_000;

    private BatchForms() {}

    /**
     * Plans a batch; {@code formId} becomes its id.
     *
     * @param pools one for each unit type
     * @param witnesses how the draw is witnessed; the usual way if absent
     */
    record Plan(
            @NotNull @Pattern(regexp = UUID_FORM) String formId,
            @NotBlank @Size(max = LONGEST_TITLE) String title,
            @NotBlank @Size(max = 100) String offerId,
            @NotEmpty @Size(max = MOST_POOLS) List<@Valid @NotNull Pool> pools,
            @Valid @Nullable Witnesses witnesses) {}

    /** What to do with the homes of one unit type. */
    record Pool(
            @Min(0) @Max(99) int rooms,
            @Min(1) @Max(PoolWish.MOST_PERSONS) int from,
            @Min(1) @Max(PoolWish.MOST_PERSONS) int to,
            @NotEmpty List<@Valid @NotNull Quota> quotas) {

        /** As the plan has it; of a category that stands there twice, the last counts. */
        PoolWish wish() {
            var shares = new TreeMap<Category, PoolWish.Share>();
            quotas.forEach(q -> shares.put(q.category(), new PoolWish.Share(q.homes(), q.reserves())));
            return new PoolWish(rooms, from, to, shares);
        }
    }

    /** A category's share. */
    record Quota(
            @NotNull Category category,
            @Min(0) @Max(MOST_HOMES) int homes,
            @Min(0) @Max(PoolWish.MOST_RESERVES) int reserves) {}

    /** How the draw is witnessed. */
    record Witnesses(
            @NotEmpty @Size(min = 2, max = 15) List<Seat.@NotNull Party> seats,
            @Min(2) @Max(15) int needed,
            @Min(3) @Max(20) int balls,
            @Min(1) @Max(99) int highest) {}

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
