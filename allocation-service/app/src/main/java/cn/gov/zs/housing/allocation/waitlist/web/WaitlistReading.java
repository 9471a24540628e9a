package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreLine;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.scoring.dmn.SheetItem;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the waiting list for pages and API alike. */
@Component
class WaitlistReading {

    private final Waitlist waitlist;
    private final ScoreSheets sheets;
    private final DmnSheets dmn;
    private final Batches batches;
    private final FrozenBatches frozen;

    WaitlistReading(Waitlist waitlist, ScoreSheets sheets, DmnSheets dmn, Batches batches, FrozenBatches frozen) {
        this.waitlist = waitlist;
        this.sheets = sheets;
        this.dmn = dmn;
        this.batches = batches;
        this.frozen = frozen;
    }

    Paged<EntryView> page(Category category, int page) {
        return Paged.read(page, (skip, limit) -> waitlist.ranked(category, skip, limit))
                .map(this::view);
    }

    long unscored(Category category) {
        return waitlist.countUnscored(category);
    }

    List<EntryView> ownedBy(String subject) {
        return waitlist.ownedBy(subject).stream().map(this::view).toList();
    }

    private EntryView view(Versioned<WaitlistEntry> entry) {
        return switch (entry.state()) {
            case WaitlistEntry.Unscored e -> view(e.household(), "UNSCORED", null, Optional.empty(), null, null);
            case WaitlistEntry.Scored e -> view(e.household(), "WAITING", e.standing(), e.batchId(), null, null);
            case WaitlistEntry.Housed e ->
                view(e.household(), "HOUSED", e.standing(), Optional.of(e.batchId()), e.homeId(), null);
            case WaitlistEntry.Removed e ->
                view(e.household(), "REMOVED", e.standing().orElse(null), e.batchId(), null, e.removedOn());
        };
    }

    private EntryView view(
            Household household,
            String state,
            ScoreAnswer.@Nullable Scored standing,
            Optional<String> batchId,
            @Nullable String homeId,
            @Nullable LocalDate removedOn) {
        var waits = standing != null && homeId == null && removedOn == null;
        return new EntryView(
                household.applicationId(),
                household.category().name(),
                household.registeredOn(),
                state,
                standing == null ? null : Decimals.text(standing.score().total()),
                standing == null ? null : standing.on(),
                standing == null ? null : standing.waitingMonths(),
                standing == null ? null : standing.sheetId(),
                standing == null ? List.of() : lines(standing),
                standing != null && waits
                        ? waitlist.countAbove(
                                        household.category(), standing.score().total())
                                + 1
                        : null,
                waits ? waitlist.countRanked(household.category()) : null,
                batchId.orElse(null),
                batchId.flatMap(id -> number(id, household.applicationId())).orElse(null),
                homeId,
                removedOn);
    }

    private Optional<Integer> number(String batchId, String applicationId) {
        return batches.all()
                .find(batchId)
                .map(Versioned::state)
                .filter(Batch.Fixed.class::isInstance)
                .map(Batch.Fixed.class::cast)
                .map(fixed -> frozen.get(fixed.frozen().content().digest()).numberOf(applicationId))
                .filter(number -> number > 0);
    }

    private List<EntryView.LineView> lines(ScoreAnswer.Scored standing) {
        var content = sheets.all().get(standing.sheetId()).state().content();
        var items = dmn.of(content.digest(), content.dmn()).items();
        return standing.score().lines().stream().map(line -> line(line, items)).toList();
    }

    private static EntryView.LineView line(ScoreLine line, List<SheetItem> items) {
        var item = items.stream()
                .filter(i -> i.item().equals(line.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sheet has no item " + line.item()));
        var row = line.row() == 0 ? null : item.rows().get(line.row() - 1);
        return new EntryView.LineView(
                line.item(),
                line.row(),
                Decimals.text(line.points()),
                item.label(),
                item.english(),
                row == null ? item.cap() : row.label(),
                row == null ? item.capEnglish() : row.english());
    }
}
