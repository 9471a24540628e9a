package cn.gov.zs.housing.allocation.drawing.web;

import cn.gov.zs.housing.allocation.refusal.web.EffectView;
import cn.gov.zs.housing.allocation.refusal.web.RefusalView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one of the reader's households stands in a batch, and the home it was offered.
 *
 * @param number its entrant number
 * @param state ENTERED until it is drawn; then as {@link
 *     cn.gov.zs.housing.allocation.drawing.Standing} names it
 * @param homeId the home; absent unless offered or accepted
 * @param address where it is
 * @param answerBy the last day for the answer, while it is outstanding
 * @param ifGivenUp what would follow if it gave the home up today, while the answer is outstanding
 * @param ifSilent what would follow if it let the term pass
 * @param givenUp what followed, once it gave it up
 * @param deliberation the committee's decision that took its home from it
 */
public record HomeOfferView(
        String batchId,
        String batchTitle,
        String applicationId,
        int number,
        String state,
        @Nullable String homeId,
        @Nullable String address,
        @Nullable LocalDate answerBy,
        @Nullable EffectView ifGivenUp,
        @Nullable EffectView ifSilent,
        @Nullable RefusalView givenUp,
        @Nullable String deliberation) {}
