package cn.gov.zs.housing.applicant.paperforms.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.paperforms.Clerk;
import cn.gov.zs.housing.applicant.paperforms.ImportAnswer;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.housing.applicant.paperforms.PaperImport.Status;
import cn.gov.zs.housing.applicant.paperforms.PaperImports;
import cn.gov.zs.housing.applicant.paperforms.PaperRun;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Imports in the collection {@code paper-imports}; how far each has come in {@code paper-import-runs}, by the import's number. */
public final class MongoPaperImports implements PaperImports {
    private static final String TOWNSHIP = "state.township";
    private static final String VILLAGE = "state.village";
    private static final String STATUS = "state.status";
    private static final String UPLOADED_AT = "state.uploadedAt";
    private static final String ENDED_AT = "state.endedAt";
    private static final String KEY = "state.keyId";
    private static final int SOME = 100;
    private static final Bson NEWEST_FIRST = Sorts.descending(UPLOADED_AT, "_id");

    private final Aggregates<PaperImport> imports;
    private final Aggregates<PaperRun> runs;

    /** Opens the collections and makes sure that every list has its index. */
    public MongoPaperImports(AggregateStore store, FieldCipher cipher) {
        var codec = new ImportCodec(cipher);
        this.imports = store.of(ImportCodec.COLLECTION, ImportDocument.class, codec::document, codec::imported);
        this.runs = store.of("paper-import-runs", PaperRun.class, UnaryOperator.identity(), UnaryOperator.identity());
        var newestFirst = Indexes.descending(UPLOADED_AT, "_id");
        store.index(ImportCodec.COLLECTION, Indexes.compoundIndex(Indexes.ascending(TOWNSHIP), newestFirst));
        store.index(ImportCodec.COLLECTION, Indexes.compoundIndex(Indexes.ascending(TOWNSHIP, VILLAGE), newestFirst));
        store.index(ImportCodec.COLLECTION, Indexes.ascending(STATUS, UPLOADED_AT));
        store.index(ImportCodec.COLLECTION, Indexes.ascending(KEY));
        store.index(ImportCodec.COLLECTION, Indexes.ascending(ENDED_AT, "_id"));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(
                Datum.PAPER_IMPORT,
                imports,
                RetainedAggregates.since(ENDED_AT),
                _ -> "",
                id -> runs.find(id).ifPresent(run -> runs.remove(id, run.version())));
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(ImportCodec.COLLECTION, imports, KEY);
    }

    @Override
    public boolean keep(PaperImport first) {
        if (imports.create(first.id(), first)) {
            return true;
        }
        return imports.change(
                first.id(),
                there -> there.status() == Status.DROPPED ? Change.to(first, List.of(), true) : Change.none(false));
    }

    @Override
    public Optional<PaperImport> find(String id) {
        return imports.find(id).map(Versioned::state);
    }

    @Override
    public List<PaperImport> list(Clerk clerk, Page page) {
        return imports.list(seenBy(clerk), NEWEST_FIRST, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<PaperImport> stream(Clerk clerk) {
        return imports.stream(seenBy(clerk), NEWEST_FIRST).map(Versioned::state);
    }

    @Override
    public long count(Clerk clerk) {
        return imports.count(seenBy(clerk));
    }

    private static Bson seenBy(Clerk clerk) {
        var township = eq(TOWNSHIP, clerk.township());
        return clerk.village().isEmpty() ? township : and(township, eq(VILLAGE, clerk.village()));
    }

    @Override
    public ImportAnswer change(String id, Function<PaperImport, ImportAnswer> step) {
        return imports.change(id, found -> {
            var answer = step.apply(found);
            return answer instanceof ImportAnswer.Done(var now)
                    ? Change.to(now, List.of(), answer)
                    : Change.none(answer);
        });
    }

    @Override
    public List<String> confirmed() {
        return imports.ids(eq(STATUS, Status.CONFIRMED.name()), "", SOME);
    }

    @Override
    public List<String> forgotten(Instant before) {
        return imports.ids(and(eq(STATUS, Status.TO_CONFIRM.name()), lt(UPLOADED_AT, before)), "", SOME);
    }

    @Override
    public Optional<PaperRun> findRun(String id) {
        return runs.find(id).map(Versioned::state);
    }

    @Override
    public Optional<PaperRun> take(String id, String replica, Instant now, Instant until) {
        runs.create(id, PaperRun.begins(id));
        return runs.change(
                id,
                run -> run.takenBy(replica, now, until)
                        .map(taken -> Change.to(taken, List.of(), Optional.of(taken)))
                        .orElseGet(() -> Change.none(Optional.empty())));
    }

    @Override
    public boolean advance(String id, String replica, int from, int more, List<Integer> notTaken) {
        return runs.change(
                id,
                run -> run.advanced(replica, from, more, notTaken)
                        .map(next -> Change.to(next, List.of(), true))
                        .orElseGet(() -> Change.none(false)));
    }
}
