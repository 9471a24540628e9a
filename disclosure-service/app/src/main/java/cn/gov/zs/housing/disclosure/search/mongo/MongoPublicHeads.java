package cn.gov.zs.housing.disclosure.search.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.search.PublicHeads;
import cn.gov.zs.housing.disclosure.search.SearchEntry;
import cn.gov.zs.housing.disclosure.search.SearchKind;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Standing notices of homes and results, and documents. Only fields that are for good are read: no row of a notice can get into the index,
 * and a notice of a household has nothing that could be searched but its township.
 */
@Component
final class MongoPublicHeads implements PublicHeads {
    private static final Bson STANDING =
            and(eq("state.phase", "STANDING"), in("state.kind", NoticeKind.HOMES.name(), NoticeKind.RESULT.name()));
    private static final Bson OF_NOTICE = Projections.include("state.subject", "state.publishedAt", "state.kind");
    /** Not what is text of the library: that is found there, as long as it stands. */
    private static final Bson OTHER = in(
            "state.kind",
            DocumentKind.SCORE_SHEET.name(),
            DocumentKind.BATCH_PLAN.name(),
            DocumentKind.BATCH_CANCELLATION.name());

    private static final Bson OF_DOCUMENT = Projections.include(
            "state.scoreSheet.title",
            "state.scoreSheet.label",
            "state.batchPlan.title",
            "state.batchCancellation.title",
            "state.publishedAt",
            "state.kind");

    private final MongoCollection<BsonDocument> notices;
    private final MongoCollection<BsonDocument> documents;

    MongoPublicHeads(MongoDatabase database) {
        notices = database.getCollection("notices", BsonDocument.class);
        documents = database.getCollection("documents", BsonDocument.class);
    }

    @Override
    public List<SearchEntry> list() {
        var all = new ArrayList<SearchEntry>();
        notices.find(STANDING)
                .projection(OF_NOTICE)
                .forEach(each -> all.add(entry(SearchKind.NOTICE, "/notices/", each, text(each, "subject"))));
        documents.find(OTHER).projection(OF_DOCUMENT).forEach(each -> {
            var title = text(each, "scoreSheet", "title")
                    .or(() -> text(each, "batchPlan", "title"))
                    .or(() -> text(each, "batchCancellation", "title"));
            all.add(entry(SearchKind.DOCUMENT, "/documents/", each, title));
        });
        return all;
    }

    private static SearchEntry entry(SearchKind kind, String under, BsonDocument read, Optional<String> title) {
        var name = words(read.getDocument("state").getString("kind").getValue());
        return new SearchEntry(
                kind,
                under + read.getString("_id").getValue(),
                title.filter(each -> !each.isEmpty())
                        .map(each -> name + "：" + each)
                        .orElse(name),
                "",
                "",
                OfficeDay.of(Instant.ofEpochMilli(
                        read.getDocument("state").getDateTime("publishedAt").getValue())),
                Optional.empty(),
                Optional.empty(),
                text(read, "scoreSheet", "label").orElse(""));
    }

    /** What a reader would type for it. */
    private static String words(String kind) {
        return switch (kind) {
            case "HOMES" -> "房源公示";
            case "RESULT" -> "分配结果公示";
            case "SCORE_SHEET" -> "评分表";
            case "BATCH_PLAN" -> "批次分配方案";
            case "BATCH_CANCELLATION" -> "批次取消";
            default -> throw new IllegalStateException(kind + " was not asked for");
        };
    }

    private static Optional<String> text(BsonDocument read, String... path) {
        var here = read.getDocument("state");
        for (int i = 0; i < path.length - 1; i++) {
            if (!here.isDocument(path[i])) {
                return Optional.empty();
            }
            here = here.getDocument(path[i]);
        }
        var last = path[path.length - 1];
        return here.isString(last) ? Optional.of(here.getString(last).getValue()) : Optional.empty();
    }

    @Override
    public String state() {
        var seen = new StringBuilder();
        notices.find(STANDING)
                .projection(Projections.include("_id"))
                .sort(Indexes.ascending("_id"))
                .forEach(each -> seen.append(each.getString("_id").getValue()).append(' '));
        // documents are only ever added
        return seen.append(documents.countDocuments(OTHER)).toString();
    }
}
