package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.journeys.Cast;
import cn.gov.zs.platform.journeys.HomesWorkbook;
import cn.gov.zs.platform.journeys.Patience;
import cn.gov.zs.platform.journeys.Visitor;
import cn.gov.zs.platform.local.LocalPlatform;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.RawBsonDocument;

/**
 * The stock at its largest: a workbook of 20,000 homes, a thousand of them reserved together, and the public page of the
 * construction programme through the gateway. Beside each stands what the bare driver, or a page without data, takes for the same.
 */
final class HomesInStock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String OFFICER = "stock-officer";
    private static final String ASKS = "allocation-officer";
    private static final String NANQU = "442000005";
    private static final int BUILDINGS = 50;
    private static final int HOMES = 400;
    private static final int RESERVED = 1_000;
    private static final int ROUNDS = 5;
    private static final int LOOKS = 40;
    private static final int WARM_UPS = 100;

    private final LocalPlatform platform;
    private final Patience patience = new Patience(Duration.ofMinutes(10));

    HomesInStock(LocalPlatform platform) {
        this.platform = platform;
    }

    void measure(Report report) throws Exception {
        var today = LocalDate.ofInstant(platform.clock().at(Instant.now()), SHANGHAI);
        try (var cast = new Cast(URI.create(platform.addresses().publicUrl()));
                var mongo = MongoClients.create(MongoClientSettings.builder()
                        .applyConnectionString(
                                new ConnectionString(platform.addresses().mongo()))
                        .writeConcern(WriteConcern.MAJORITY)
                        .build())) {
            imported(report, cast.as(OFFICER), mongo, today);
            reserved(report, cast.as(ASKS), mongo);
            progress(report, cast, today);
        }
    }

    private void imported(Report report, Visitor officer, MongoClient mongo, LocalDate today) {
        var estate = officer.get("/api/v1/homes/estates?size=100")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        var workbook = HomesWorkbook.many(estate.path("name").asString(), BUILDINGS, HOMES, today);
        var path = "/api/v1/homes/estates/" + estate.path("estateId").asString() + "/imports";
        var began = System.nanoTime();
        // 201 when it was read at once, 202 when it is read on
        var id = officer.upload(path, Map.of(), "workbook", "many.xlsx", workbook)
                .json()
                .path("importId")
                .asString();
        await(officer, id, "TO_CONFIRM");
        var read = seconds(began);
        var confirmed = System.nanoTime();
        officer.post("/api/v1/homes/imports/" + id + "/confirmation", Map.of()).expect(200);
        await(officer, id, "FINISHED");
        var taken = seconds(confirmed);
        var bare = bareInserts(mongo);
        report.section("A workbook of " + BUILDINGS * HOMES + " homes, " + workbook.length / 1024 + " KiB");
        report.figure("read, checked and put aside", "%.1f s".formatted(read), "");
        report.figure("confirmed until every home is in the books", "%.1f s".formatted(taken), "");
        report.figure("the same documents by the bare driver, 500 at once", "%.1f s".formatted(bare), "");
        report.figure("ratio of both together to the bare driver", "%.1f".formatted((read + taken) / bare), "");
    }

    private void await(Visitor officer, String id, String status) {
        patience.until(
                "the workbook is " + status,
                () -> Optional.of(officer.get("/api/v1/homes/imports/" + id)
                                .expect(200)
                                .json())
                        .filter(seen -> seen.path("status").asString().equals(status)));
    }

    /** The homes as they are stored, once more into a collection of their own. */
    private static double bareInserts(MongoClient mongo) {
        var homes = homes(mongo);
        var all = homes.find().into(new ArrayList<>());
        var copy = homes(mongo, "bench-" + UUID.randomUUID());
        var began = System.nanoTime();
        for (var from = 0; from < all.size(); from += 500) {
            copy.insertMany(all.subList(from, Math.min(all.size(), from + 500)));
        }
        var seconds = seconds(began);
        copy.drop();
        return seconds;
    }

    private static MongoCollection<RawBsonDocument> homes(MongoClient mongo) {
        return homes(mongo, "homes");
    }

    private static MongoCollection<RawBsonDocument> homes(MongoClient mongo, String collection) {
        return mongo.getDatabase("housing").getCollection(collection, RawBsonDocument.class);
    }

    /** Five pools of a thousand; beside each, two bare updates of each of its homes, one by one. */
    private void reserved(Report report, Visitor officer, MongoClient mongo) {
        var times = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var id = UUID.randomUUID().toString();
            var began = System.nanoTime();
            officer.post(
                            "/api/v1/allocation/pools",
                            Map.of(
                                    "formId",
                                    id,
                                    "title",
                                    "基准测试",
                                    "wishes",
                                    List.of(Map.of("rooms", 2, "count", RESERVED))))
                    .expect(201);
            patience.until(
                    "the homes are reserved",
                    () -> Optional.of(officer.get("/api/v1/allocation/pools/" + id)
                                    .expect(200)
                                    .json())
                            .filter(seen -> seen.path("state").asString().equals("GRANTED")));
            var whole = seconds(began);
            times.add(whole);
            ratios.add(whole / bareUpdates(mongo));
        }
        report.section("A pool of " + RESERVED + " homes, all or none, of " + BUILDINGS * HOMES);
        report.figure(
                "asked until granted, by two events, median of " + ROUNDS,
                Spread.of(times, each -> each).text("%.1f s"),
                "");
        report.figure(
                "ratio to two bare updates of each home, one after the other",
                Spread.of(ratios, each -> each).text("%.2f"),
                "");
    }

    private static double bareUpdates(MongoClient mongo) {
        var all = homes(mongo).find().limit(RESERVED).into(new ArrayList<>());
        var copy = homes(mongo, "bench-" + UUID.randomUUID());
        copy.insertMany(all);
        var began = System.nanoTime();
        for (var step = 0; step < 2; step++) {
            for (var home : all) {
                copy.updateOne(Filters.eq("_id", home.get("_id")), Updates.set("bench", step));
            }
        }
        var seconds = seconds(began);
        copy.drop();
        return seconds;
    }

    /** A plan of every township and its months; beside it a page without data. */
    private void progress(Report report, Cast cast, LocalDate today) {
        var year = today.minusMonths(1).getYear();
        adopt(cast, year, today);
        var everybody = cast.everybody();
        for (var look = 0; look < WARM_UPS; look++) {
            look(everybody, "/construction/" + year);
            look(everybody, "/api");
        }
        var page = new Latencies();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var measured = new Latencies();
            var plain = new Latencies();
            for (var look = 0; look < LOOKS; look++) {
                measured.add(look(everybody, "/construction/" + year));
                plain.add(look(everybody, "/api"));
            }
            ratios.add(measured.percentile(0.5) / plain.percentile(0.5));
            page.addAll(measured);
        }
        report.section("The public page of the construction programme, through the gateway");
        report.figure("median", "%.0f ms".formatted(page.percentile(0.5)), "");
        report.figure("p99", "%.0f ms".formatted(page.percentile(0.99)), "");
        report.figure(
                "ratio of the medians to a page without data, median of " + ROUNDS + " rounds",
                Spread.of(ratios, each -> each).text("%.1f"),
                "");
    }

    private static void adopt(Cast cast, int year, LocalDate today) {
        var plan = "/api/v1/construction/plans/" + year;
        var officer = cast.as(OFFICER);
        officer.post(plan + "/drafts", Map.of("formId", UUID.randomUUID().toString(), "source", "基准测试"))
                .expect(201);
        officer.put(
                        plan + "/draft",
                        Map.of(
                                "version",
                                version(officer, plan),
                                "tasks",
                                List.of(Map.of("township", NANQU, "units", 24)),
                                "projects",
                                List.of(Map.of(
                                        "township",
                                        NANQU,
                                        "name",
                                        "基准苑",
                                        "address",
                                        "中山市南区街道",
                                        "mode",
                                        "CENTRALISED",
                                        "units",
                                        24,
                                        "start",
                                        YearMonth.of(year, 1).toString(),
                                        "completion",
                                        YearMonth.of(year, 12).toString(),
                                        "unitTypes",
                                        List.of(Map.of("rooms", 2, "area", "UP_TO_60", "units", 24))))))
                .expect(200);
        cast.as("stock-officer-2")
                .post(plan + "/adoptions", Map.of("version", version(officer, plan), "adoptedOn", today.toString()))
                .expect(201);
    }

    private static long version(Visitor officer, String plan) {
        return officer.get(plan).expect(200).json().path("version").asLong();
    }

    private static long look(Visitor reader, String path) {
        var began = System.nanoTime();
        reader.get(path, "text/html").expect(200);
        return System.nanoTime() - began;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
