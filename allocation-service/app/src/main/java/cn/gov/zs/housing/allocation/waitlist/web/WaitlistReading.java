package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.ListQuery;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the waiting list for pages and API alike. */
@Component
class WaitlistReading {

    private final Waitlist waitlist;
    private final SheetWords words;
    private final Batches batches;
    private final FrozenBatches frozen;

    WaitlistReading(Waitlist waitlist, SheetWords words, Batches batches, FrozenBatches frozen) {
        this.waitlist = waitlist;
        this.words = words;
        this.batches = batches;
        this.frozen = frozen;
    }

    Paged<EntryView> page(ListQuery query, int page) {
        var reader = new Reader();
        return Paged.read(page, (skip, limit) -> waitlist.list(query, skip, limit))
                .map(reader::view);
    }

    /** Every entry of a list, in the order of its page, while it goes out. Whoever takes the stream closes it. */
    Stream<EntryView> all(ListQuery query) {
        var reader = new Reader();
        return waitlist.stream(query).map(reader::view);
    }

    long count(ListQuery query) {
        return waitlist.count(query);
    }

    long unscored(Category category) {
        return waitlist.countUnscored(category);
    }

    List<EntryView> ownedBy(String subject) {
        return waitlist.ownedBy(subject).stream().map(new Reader()::view).toList();
    }

    EntryView one(Versioned<WaitlistEntry> entry) {
        return new Reader().view(entry);
    }

    /** Reads some entries; what many of them have in common is asked for once. */
    private final class Reader {
        private final Map<Category, Long> outOf = new HashMap<>();
        private final Map<RankKey, Long> ahead = new HashMap<>();
        private final Map<RankKey, Long> sharing = new HashMap<>();
        private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

        EntryView view(Versioned<WaitlistEntry> entry) {
            return switch (entry.state()) {
                case WaitlistEntry.Unscored e ->
                    view(e.household(), "UNSCORED", null, Optional.empty(), null, null, null);
                case WaitlistEntry.Scored e ->
                    view(
                            e.household(),
                            "WAITING",
                            e.standing(),
                            e.batchId(),
                            null,
                            null,
                            e.place().key());
                case WaitlistEntry.Housed e ->
                    view(e.household(), "HOUSED", e.standing(), Optional.of(e.batchId()), e.homeId(), null, null);
                case WaitlistEntry.Removed e ->
                    view(e.household(), "REMOVED", e.standing().orElse(null), e.batchId(), null, e.removedOn(), null);
            };
        }

        private EntryView view(
                Household household,
                String state,
                ScoreAnswer.@Nullable Scored standing,
                Optional<String> batchId,
                @Nullable String homeId,
                @Nullable LocalDate removedOn,
                @Nullable RankKey place) {
            var category = household.category();
            return new EntryView(
                    household.applicationId(),
                    category.name(),
                    household.registeredOn(),
                    state,
                    standing == null ? null : Decimals.text(standing.score().total()),
                    standing == null ? null : standing.on(),
                    standing == null ? null : standing.waitingMonths(),
                    standing == null ? null : standing.sheetId(),
                    standing == null
                            ? List.of()
                            : words.lines(standing.sheetId(), standing.score().lines()),
                    place == null ? null : ahead.computeIfAbsent(place, key -> waitlist.countAhead(category, key)) + 1,
                    place == null ? null : outOf.computeIfAbsent(category, waitlist::countRanked),
                    batchId.orElse(null),
                    batchId.map(id -> numbers.computeIfAbsent(id, this::numbers).get(household.applicationId()))
                            .orElse(null),
                    homeId,
                    removedOn,
                    place == null ? null : sharing.computeIfAbsent(place, key -> waitlist.countAt(category, key)),
                    household.countedFrom().equals(household.registeredOn()) ? null : household.countedFrom());
        }

        private Map<String, Integer> numbers(String batchId) {
            return batches.all()
                    .find(batchId)
                    .map(Versioned::state)
                    .filter(Batch.Fixed.class::isInstance)
                    .map(Batch.Fixed.class::cast)
                    .map(fixed -> frozen.get(fixed.frozen().content().digest()).numbers())
                    .orElse(Map.of());
        }
    }
}
