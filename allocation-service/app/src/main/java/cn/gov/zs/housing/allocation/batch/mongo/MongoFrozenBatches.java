package cn.gov.zs.housing.allocation.batch.mongo;

import static com.mongodb.client.model.Filters.eq;
import static java.util.stream.Collectors.joining;

import cn.gov.zs.housing.allocation.batch.FrozenBatch;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.LeftOut;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.proof.Content;
import cn.gov.zs.platform.eventing.AggregateStore;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Frozen batches in GridFS, the bucket {@code frozen-batches}: each file of a freeze under the batch's digest and its own name, written
 * before the batch itself is frozen. A file is there as a whole or not at all; what a crash leaves of one is never read.
 */
public final class MongoFrozenBatches implements FrozenBatches {

    private static final String BUCKET = "frozen-batches";
    private static final String FILES = BUCKET + ".files";
    private static final String CHUNKS = BUCKET + ".chunks";
    private static final String FILENAME = "filename";
    private static final String PLAN = "plan.json";
    private static final String HOMES = "homes.jsonl";
    private static final String ENTRANTS = "entrants.jsonl";
    private static final String APPLICATIONS = "applications.txt";
    private static final String LEFT_OUT = "left-out.tsv";

    private final GridFSBucket files;
    private final Map<String, SoftReference<FrozenBatch>> read = new ConcurrentHashMap<>();

    /**
     * @param store this service's database
     * @param database the same, for what is no aggregate
     */
    public MongoFrozenBatches(AggregateStore store, MongoDatabase database) {
        files = GridFSBuckets.create(database, BUCKET);
        store.index(FILES, Indexes.ascending(FILENAME, "uploadDate"));
        store.uniqueIndex(CHUNKS, Indexes.ascending("files_id", "n"));
        // the embedded server finds nothing by half of a unique index
        store.index(CHUNKS, Indexes.ascending("files_id"));
    }

    @Override
    public void keep(FrozenBatch batch) {
        var frozen = batch.frozen();
        var digest = frozen.digest().sha256();
        var all = new LinkedHashMap<String, byte[]>();
        all.put(PLAN, frozen.plan().bytes());
        frozen.sheets().forEach((category, sheet) -> all.put(sheet(category), bytes(sheet)));
        all.put(HOMES, bytes(frozen.homesFile()));
        all.put(ENTRANTS, bytes(frozen.entrantsFile()));
        all.put(APPLICATIONS, String.join("\n", batch.applications()).getBytes(StandardCharsets.UTF_8));
        all.put(
                LEFT_OUT,
                batch.leftOut().stream()
                        .map(MongoFrozenBatches::line)
                        .collect(joining())
                        .getBytes(StandardCharsets.UTF_8));
        all.forEach((name, content) -> keep(digest, name, content));
    }

    private void keep(String digest, String name, byte[] content) {
        var filename = digest + "/" + name;
        // two replicas may both write it: the same bytes, of which either is read
        if (files.find(eq(FILENAME, filename)).first() == null) {
            files.uploadFromStream(filename, new ByteArrayInputStream(content));
        }
    }

    /** As long as there is room, a batch is read once: a digest's content never changes. */
    @Override
    public FrozenBatch get(String digest) {
        var known = read.get(digest);
        var batch = known == null ? null : known.get();
        if (batch == null) {
            batch = stored(digest);
            read.put(digest, new SoftReference<>(batch));
        }
        return batch;
    }

    private FrozenBatch stored(String digest) {
        var plan = Plan.read(read(digest, PLAN));
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        plan.categories()
                .forEach(category -> sheets.put(category.category(), read(digest, sheet(category.category()))));
        try {
            var frozen = Frozen.read(plan.bytes(), sheets, read(digest, HOMES), Content.of(read(digest, ENTRANTS)));
            if (!frozen.digest().sha256().equals(digest)) {
                throw new IllegalStateException("what is stored under " + digest + " is "
                        + frozen.digest().sha256());
            }
            var applications = new String(read(digest, APPLICATIONS), StandardCharsets.UTF_8);
            return new FrozenBatch(frozen, List.of(applications.split("\n", -1)), leftOut(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(LeftOut one) {
        // a clause may be any text: it comes last, on one line
        return "%s\t%s\t%s\t%s\n"
                .formatted(
                        one.applicationId(),
                        one.ruleId(),
                        one.lastDay(),
                        one.clause().replaceAll("\\s+", " "));
    }

    /** What was frozen before there was a rule on refusals left nobody out. */
    private List<LeftOut> leftOut(String digest) {
        if (files.find(eq(FILENAME, digest + "/" + LEFT_OUT)).first() == null) {
            return List.of();
        }
        return new String(read(digest, LEFT_OUT), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", 4))
                .map(part -> new LeftOut(part[0], part[1], part[3], LocalDate.parse(part[2])))
                .toList();
    }

    private byte[] read(String digest, String name) {
        var filename = digest + "/" + name;
        var file = files.find(eq(FILENAME, filename)).first();
        if (file == null) {
            throw new IllegalStateException("no frozen file " + filename);
        }
        var out = new ByteArrayOutputStream();
        files.downloadToStream(file.getId(), out);
        return out.toByteArray();
    }

    private static String sheet(String category) {
        return "sheets/" + category + ".dmn";
    }

    private static byte[] bytes(Content content) {
        try {
            return content.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
