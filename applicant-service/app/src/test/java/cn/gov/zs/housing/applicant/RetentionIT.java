package cn.gov.zs.housing.applicant;

import static cn.gov.zs.platform.testkit.FileSamples.joined;
import static cn.gov.zs.platform.testkit.FileSamples.jpeg;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.retention.ClosedCase;
import cn.gov.zs.housing.applicant.retention.ClosedCases;
import cn.gov.zs.housing.applicant.retention.DailyRun;
import cn.gov.zs.housing.applicant.retention.DailyRuns;
import cn.gov.zs.housing.applicant.retention.RemovalLog;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.RetentionTerms;
import cn.gov.zs.housing.applicant.retention.RetentionWalk;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of a closed case in the running service as its terms pass. */
@ExtendWith(OutputCaptureExtension.class)
class RetentionIT extends RunningService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Lists what every collection is for; a reader of the archive and this test trust it. */
    private static final String TABLE = "docs/retention.md";

    @Autowired
    private ClosedCases cases;

    @Autowired
    private RemovalLog log;

    @Autowired
    private RetentionTerms terms;

    @Autowired
    private List<Retained> kept;

    @Test
    void a_withdrawn_case_loses_its_documents_and_at_last_itself_each_on_its_day(CapturedOutput output) {
        var id = submitted();
        var document = added(id);
        assertThat(xiaolanReviewer()
                        .file("/staff/applications/" + id + "/documents/" + document)
                        .statusCode())
                .isEqualTo(200);
        withdraw(id);
        await().atMost(PATIENCE).until(() -> closed(id));
        var ended = LocalDate.ofInstant(
                cases.find(new ApplicationId(id)).orElseThrow().endedAt(), ZoneOffset.ofHours(8));

        runOn(ended.plusYears(1));
        assertThat(citizen().get("/my/applications/" + id + "/documents").body())
                .as("the last day of the year")
                .contains("李美华身份证.jpg");

        runOn(ended.plusYears(1).plusDays(1));
        assertThat(citizen().get("/my/applications/" + id + "/documents").body())
                .doesNotContain("李美华身份证.jpg");
        assertThat(citizen()
                        .file("/my/applications/" + id + "/documents/" + document)
                        .statusCode())
                .isEqualTo(404);
        assertThat(citizen().get("/my/applications/" + id).body()).contains("已撤回");
        assertThat(citizen()
                        .get("/api/v1/applications/" + id + "/document-reads")
                        .body())
                .as("that somebody looked stays")
                .contains(document);
        assertThat(auditor().get("/staff/document-reads").status()).isEqualTo(200);

        runOn(ended.plusYears(10));
        assertThat(citizen().get("/my/applications/" + id).status()).isEqualTo(200);

        runOn(ended.plusYears(10).plusDays(1));
        for (var path : List.of("/my/applications/" + id, "/api/v1/applications/" + id)) {
            assertThat(citizen().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(xiaolanReviewer().get("/staff/applications/" + id).status()).isEqualTo(404);
        assertThat(cityReviewer().get("/staff/applications/" + id).status()).isEqualTo(404);
        for (var list : List.of("/my/applications", "/my", "/my/messages")) {
            assertThat(citizen().get(list).status()).as(list).isLessThan(500);
        }
        assertThat(xiaolanReviewer().get("/staff/applications").body()).doesNotContain(id);
        assertThat(xiaolanReviewer().get("/fragments/applicant/staff").status()).isEqualTo(200);
        assertThat(auditor().get("/staff/document-reads").body()).contains(id);
        assertThat(whereItStands(id))
                .as("what has a term of its own")
                .isSubsetOf("messages", "document-reads", "id-number-reads", "removals");

        assertThat(allPages("/api/v1/removals", "\"more\":true"))
                .contains(
                        "\"caseId\":\"" + id + "\"",
                        "CLOSED_CASE_DOCUMENT",
                        "CLOSED_CASE_CROSS_CHECK",
                        "CLOSED_CASE_DECLARATION",
                        "\"term\":\"2026-1\"")
                .doesNotContain("李美华", Bodies.APPLICANT, "身份证.jpg");
        assertThat(allPages("/staff/retention", "下一页"))
                .contains(id, "已结案申请的材料", "已结案的申请：申报和办理记录", "工作人员名册")
                .doesNotContain("李美华");
        assertThat(auditor().get("/staff/retention?lang=en").body())
                .contains("Closed case: declaration and record of handling", "Member of staff seen here")
                .doesNotContain("??");
        assertThat(output.getAll()).doesNotContain("李美华", Bodies.APPLICANT);
    }

    @Test
    void a_refused_case_whose_appeal_is_upheld_keeps_everything() {
        var id = submitted();
        var document = added(id);
        takeToTheFirstReview(id);
        step(xiaolanReviewer(), id, "first-refusal", Map.of("ground", "HOUSING", "reasons", "名下有住房。"));
        await().atMost(PATIENCE).until(() -> closed(id));
        step(citizen(), id, "appeal", Map.of("grounds", "该住房已出售。"));
        await().atMost(PATIENCE).until(() -> !closed(id));
        step(cityApprover(), id, "appeal-decision", Map.of("outcome", "UPHELD", "reasons", "合同属实。"));

        runOn(LocalDate.of(2060, 1, 1));

        assertThat(closed(id)).isFalse();
        assertThat(citizen()
                        .file("/my/applications/" + id + "/documents/" + document)
                        .statusCode())
                .isEqualTo(200);
        assertThat(xiaolanReviewer().get("/staff/applications/" + id).status()).isEqualTo(200);
        assertThat(auditor().get("/api/v1/removals?size=100").body()).doesNotContain(id);
    }

    @Test
    void every_collection_of_this_service_is_in_the_table_of_retention() throws IOException {
        var listed = new TreeSet<String>();
        for (var line : Files.readAllLines(table())) {
            var cells = line.split("\\|", -1);
            if (cells.length > 4 && cells[1].strip().equals("applicant")) {
                listed.add(cells[2].strip().replace("`", ""));
                assertThat(cells[4].strip()).as(line).isNotEmpty();
            }
        }
        var stored = inDatabase(database -> database.listCollectionNames().into(new TreeSet<>()));
        assertThat(stored).contains("applications", "closed-cases");
        assertThat(listed).as(TABLE).containsAll(stored);
    }

    /** The daily run of that day, of what hangs on closed cases only: other tests have data here too. */
    private void runOn(LocalDate day) {
        var closedCases = kept.stream()
                .filter(one -> ClosedCase.KINDS.contains(one.datum()))
                .toList();
        assertThat(closedCases).hasSize(ClosedCase.KINDS.size());
        var noon = Clock.fixed(day.atTime(4, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var faults = new ArrayList<RuntimeException>();
        new RetentionWalk(
                        new OnlyThisOne(),
                        log,
                        terms,
                        closedCases,
                        "it",
                        noon,
                        Duration.ofMinutes(5),
                        100,
                        (_, fault) -> faults.add(fault))
                .walk();
        assertThat(faults).isEmpty();
    }

    /** Leaves the service's own daily run alone. */
    private static final class OnlyThisOne implements DailyRuns {
        @Override
        public DailyRun get() {
            return DailyRun.NEVER;
        }

        @Override
        public boolean take(String replica, LocalDate day, Instant now, Instant until) {
            return true;
        }

        @Override
        public boolean finish(String replica, LocalDate day, int removed, Instant at) {
            return true;
        }
    }

    private boolean closed(String id) {
        return cases.find(new ApplicationId(id)).isPresent();
    }

    private Set<String> whereItStands(String id) {
        return inDatabase(database -> database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> database.getCollection(name).find().into(new ArrayList<>()).stream()
                        .anyMatch(found -> found.toJson().contains(id)))
                .collect(Collectors.toSet()));
    }

    private static <T> T inDatabase(Function<MongoDatabase, T> question) {
        try (var client = MongoClients.create(TestMongo.shared().uri())) {
            return question.apply(
                    client.getDatabase("applicant-" + ProcessHandle.current().pid()));
        }
    }

    private static Path table() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(TABLE))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + " is missing"));
    }

    private Visitor auditor() {
        return visitor(ISSUER.token("auditor", "auditor"));
    }

    private String submitted() {
        var id = UUID.randomUUID();
        assertThat(citizen().json("/api/v1/applications", Bodies.json(id)).status())
                .isEqualTo(201);
        return id.toString();
    }

    private void withdraw(String id) {
        step(citizen(), id, "withdrawal", Map.of());
    }

    private void step(Visitor by, String id, String act, Map<String, Object> more) {
        var path = "/api/v1/applications/" + id;
        var body = new HashMap<>(more);
        body.put("version", citizen().get(path).json().path("version").asLong());
        var answer = by.json(path + "/" + act, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The number of the document. */
    private String added(String id) {
        var page = "/my/applications/" + id + "/documents";
        var head = "--b0undary\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nID_CARD"
                + "\r\n--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"李美华身份证.jpg"
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var answer = citizen()
                .post(
                        page,
                        "multipart/form-data; boundary=b0undary",
                        joined(head.getBytes(UTF_8), jpeg(2_000), "\r\n--b0undary--\r\n".getBytes(UTF_8)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return citizen()
                .get("/api/v1/applications/" + id + "/documents")
                .json()
                .path(0)
                .path("id")
                .asString();
    }

    /** What the auditor reads on all pages: other cases end in other tests, and the newest come first. */
    private String allPages(String path, String unlessLast) {
        var all = new StringBuilder();
        for (int page = 0; ; page++) {
            var body = auditor().get(path + "?page=" + page).body();
            all.append(body);
            if (!body.contains(unlessLast)) {
                return all.toString();
            }
        }
    }
}
