package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.FrozenBatch;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.outcome.Tickets;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.http.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the entrants of a frozen batch page by page, as they were published. */
@Component
class EntrantPages {

    private final FrozenBatches frozen;
    private final PortableSheets sheets;

    EntrantPages(FrozenBatches frozen, PortableSheets sheets) {
        this.frozen = frozen;
        this.sheets = sheets;
    }

    /** A page; empty before the freeze. */
    Paged<EntrantView> page(Batch batch, int page) {
        var fixed = BatchView.frozen(batch);
        if (fixed == null) {
            return Paged.read(page, (skip, limit) -> List.of());
        }
        var lists = frozen.get(fixed.content().digest());
        var drawn = BatchView.drawn(batch);
        var tickets = drawn == null ? null : new Tickets(drawn.result().seed());
        return Paged.read(page, (skip, limit) -> some(lists, skip, limit, tickets));
    }

    /** One of them. @throws ProblemException 404 if there is no such number */
    EntrantView one(Batch batch, int number) {
        var fixed = BatchView.frozen(batch);
        if (fixed == null || number < 1 || number > fixed.content().entrants()) {
            throw ProblemException.absent();
        }
        var drawn = BatchView.drawn(batch);
        return some(
                        frozen.get(fixed.content().digest()),
                        number - 1,
                        1,
                        drawn == null ? null : new Tickets(drawn.result().seed()))
                .getFirst();
    }

    private List<EntrantView> some(FrozenBatch batch, int skip, int limit, @Nullable Tickets tickets) {
        var queues = batch.frozen().plan().queues();
        return batch.households(skip, limit, json -> view(batch, queues, json, tickets));
    }

    private EntrantView view(FrozenBatch batch, List<Queue> queues, Json.Obj json, @Nullable Tickets tickets) {
        var queue = queues.get(json.count("queue"));
        var category = queue.category();
        int number = json.count("number");
        var facts = new LinkedHashMap<String, Json>();
        var values = ((Json.Arr) Objects.requireNonNull(json.members().get("facts"))).items();
        for (int i = 0; i < values.size(); i++) {
            facts.put(category.facts().get(i), values.get(i));
        }
        return new EntrantView(
                number,
                queue.pool().pool(),
                category.category(),
                json.text("score"),
                plain(facts),
                lines(batch, category, facts),
                json.text("tag"),
                tickets == null ? null : tickets.of(number));
    }

    private List<EntrantView.Line> lines(FrozenBatch batch, PlannedCategory category, Map<String, Json> facts) {
        var sheet = sheets.of(category.sheetDigests().written(), batch.sheet(category.category()));
        return sheet.score(sheet.household(Json.object(facts))) instanceof SheetOutcome.Scored scored
                ? scored.lines().stream()
                        .map(l -> new EntrantView.Line(l.item(), l.row(), Decimals.text(l.points())))
                        .toList()
                : List.of();
    }

    private static Map<String, Object> plain(Map<String, Json> facts) {
        var plain = new LinkedHashMap<String, Object>();
        facts.forEach((name, value) -> {
            switch (value) {
                case Json.Text(var text) -> plain.put(name, text);
                case Json.Int(var number) -> plain.put(name, number);
                case Json.Bool(var flag) -> plain.put(name, flag);
                case Json.Obj o -> throw new IllegalStateException("a fact is not an object");
                case Json.Arr a -> throw new IllegalStateException("a fact is not a list");
            }
        });
        return plain;
    }
}
