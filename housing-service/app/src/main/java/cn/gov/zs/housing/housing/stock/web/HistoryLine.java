package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.HomeFile;
import cn.gov.zs.housing.housing.stock.HomeState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a home's history: a step, a revision, a rent or a defect.
 *
 * @param kind what happened
 * @param day the Shanghai day
 * @param by the officer's subject, or {@code event}
 * @param why the officer's words, or the event's wire name
 * @param state after a step
 * @param about the offer, batch or tenancy of a step
 * @param rent a rent that was set
 * @param from its first day
 * @param defect what was found or mended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryLine(
        Kind kind,
        Instant at,
        LocalDate day,
        String by,
        String why,
        @Nullable HomeState state,
        @Nullable String about,
        @Nullable BigDecimal rent,
        @Nullable LocalDate from,
        @Nullable String defect) {

    /** What a line tells. */
    enum Kind {
        STEP,
        REVISED,
        RENT_SET,
        DEFECT_FOUND,
        DEFECT_MENDED
    }

    /** Everything that happened to a home, the newest first. */
    static List<HistoryLine> of(HomeFile file) {
        var lines = new ArrayList<HistoryLine>();
        file.ledger().steps().forEach(step -> lines.add(line(Kind.STEP, step.act(), step.to(), step.about(), null)));
        file.revisions().stream()
                .skip(1)
                .forEach(revision -> lines.add(line(Kind.REVISED, revision.act(), null, null, null)));
        file.rents()
                .rents()
                .forEach(rent -> lines.add(new HistoryLine(
                        Kind.RENT_SET,
                        rent.act().at(),
                        rent.act().day(),
                        rent.act().by(),
                        rent.act().why(),
                        null,
                        null,
                        rent.perMonth().amount(),
                        rent.from(),
                        null)));
        file.defects().forEach(defect -> {
            lines.add(line(Kind.DEFECT_FOUND, defect.found(), null, null, defect.what()));
            var mended = defect.mended();
            if (mended != null) {
                lines.add(line(Kind.DEFECT_MENDED, mended, null, null, defect.what()));
            }
        });
        // of one instant the later line of its own list stays the later
        lines.sort(Comparator.comparing(HistoryLine::at));
        return lines.reversed();
    }

    private static HistoryLine line(
            Kind kind, Act act, @Nullable HomeState state, @Nullable String about, @Nullable String defect) {
        return new HistoryLine(kind, act.at(), act.day(), act.by(), act.why(), state, about, null, null, defect);
    }

    /** Whether an event did it. */
    public boolean byEvent() {
        return by.equals(Act.EVENT);
    }
}
