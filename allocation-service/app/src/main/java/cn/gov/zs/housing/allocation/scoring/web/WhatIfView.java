package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.scoring.draft.WhatIf;
import cn.gov.zs.housing.allocation.web.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another sheet would do to a list.
 *
 * @param compared whether there is a sheet in force to compare with
 * @param households how many there are
 * @param bands how many stand in each band of scores
 * @param rows some of the households; none in a synthetic city
 */
public record WhatIfView(
        boolean compared,
        int households,
        int up,
        int down,
        int same,
        int unscored,
        int most,
        List<WhatIf.Band> bands,
        int highest,
        @Nullable Paged<RowView> rows) {

    /** A household: score and place before and after, and the places it gains; null where there is none. */
    public record RowView(
            String id,
            @Nullable String scoreBefore,
            @Nullable Integer placeBefore,
            @Nullable String scoreAfter,
            @Nullable Integer placeAfter,
            int up) {}

    static WhatIfView of(WhatIf.Result result, boolean compared, @Nullable Paged<RowView> rows) {
        var bands = result.bands();
        return new WhatIfView(
                compared,
                result.rows().size(),
                result.up(),
                result.down(),
                result.same(),
                result.unscored(),
                result.most(),
                bands,
                bands.stream()
                        .mapToInt(b -> Math.max(b.before(), b.after()))
                        .max()
                        .orElse(1),
                rows);
    }

    static RowView row(WhatIf.Row row) {
        return new RowView(
                row.id(),
                row.before().map(s -> Decimals.text(s.score())).orElse(null),
                row.before().map(WhatIf.Standing::place).orElse(null),
                row.after().map(s -> Decimals.text(s.score())).orElse(null),
                row.after().map(WhatIf.Standing::place).orElse(null),
                row.up());
    }
}
