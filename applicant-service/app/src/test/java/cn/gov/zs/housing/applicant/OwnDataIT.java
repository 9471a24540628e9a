package cn.gov.zs.housing.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.inspection.IdNumberRead;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a household may take with it, and what is removed after its time, through the running service. */
@ExtendWith(OutputCaptureExtension.class)
class OwnDataIT extends RunningService {
    @Autowired
    private IdNumberReads reads;

    @Test
    void a_household_downloads_everything_about_itself_and_its_own_number_whole(CapturedOutput log) throws Exception {
        var id = submitted();
        xiaolanReviewer().form("/staff/applications/" + id + "/id-number", Map.of("member", "1", "reason", "与公安核对户籍"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> citizen().get("/my/applications/" + id).body().contains("申请已收到"));
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("/my/applications/" + id + "/file", "下载完整档案");

        var answer = citizen().download("/my/applications/" + id + "/file");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "application-" + id + ".zip");
        var file = unzipped(answer.body());
        assertThat(file.keySet())
                .contains(
                        "application.html",
                        "application.json",
                        "messages.json",
                        "id-number-reads.json",
                        "departments-asked.json");
        assertThat(file.get("application.html"))
                .contains("我的完整档案", "李美华", Bodies.APPLICANT, "沿江路12号", "lang=\"zh-CN\"")
                .doesNotContain(Bodies.CHILD, "??", "th:");
        assertThat(file.get("application.json"))
                .contains("\"idNumber\" : \"" + Bodies.APPLICANT + "\"", "李小明", "沿江路12号", "timeline")
                .doesNotContain(Bodies.CHILD);
        assertThat(file.get("messages.json")).contains("申请已收到", "case.submitted");
        assertThat(file.get("id-number-reads.json")).contains("与公安核对户籍", "township-reviewer");
        assertThat(unzipped(citizen()
                                .download("/my/applications/" + id + "/file?lang=en")
                                .body())
                        .get("application.html"))
                .contains("My whole file", "lang=\"en\"")
                .doesNotContain("??");
        assertThat(log.getAll())
                .contains("application " + id + ": its household downloads")
                .doesNotContain("李美华", Bodies.APPLICANT);
    }

    @Test
    void nobody_elses_file_is_there_for_another_citizen_or_staff() {
        var path = "/my/applications/" + submitted() + "/file";

        assertThat(otherCitizen().get(path).status()).isEqualTo(404);
        assertThat(xiaolanReviewer().get(path).status()).isEqualTo(404);
        assertThat(cityReviewer().get(path).status()).isEqualTo(404);
        assertThat(anybody().get(path).status()).isEqualTo(401);
        assertThat(citizen()
                        .get("/my/applications/" + UUID.randomUUID() + "/file")
                        .status())
                .isEqualTo(404);
        assertThat(citizen().get("/my/applications/..%2f..%2fetc/file").status())
                .isIn(400, 404);
    }

    @Test
    void the_auditor_sees_the_terms_and_what_was_removed_and_nobody_else_does() {
        assertThat(auditor().get("/staff/retention").body())
                .contains("保存期限", "示例，非中山标准", "法定下限", "《个人信息保护法》第五十六条", "3 年", "6 个月", "90 天");
        assertThat(auditor().get("/staff/retention?lang=en").body())
                .contains("Retention and removals", "Draft not submitted", "90 days")
                .doesNotContain("??");
        for (var somebody : List.of(citizen(), xiaolanReviewer(), cityReviewer())) {
            assertThat(somebody.get("/staff/retention").status()).isEqualTo(403);
            assertThat(somebody.get("/api/v1/removals").status()).isEqualTo(403);
        }
        assertThat(auditor().get("/staff/retention?page=-1").status()).isEqualTo(400);
        assertThat(auditor().get("/fragments/applicant/staff").body()).contains("/staff/retention");
    }

    @Test
    void what_has_been_kept_its_time_is_removed_by_the_days_run_and_the_auditor_sees_that_it_was() {
        var id = submitted();
        looked(id, "2020-01-01T00:00:00Z");
        looked(id, Clock.systemUTC().instant().toString());
        notYetToday();

        await().atMost(Duration.ofSeconds(60)).until(() -> reads.count(ReadListing.of(new ApplicationId(id))) == 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(auditor().get("/api/v1/removals").body())
                                .contains("\"caseId\":\"" + id + "\"", "\"datum\":\"ID_NUMBER_READ\"")
                                .doesNotContain("前任", "核对"));
        assertThat(auditor().get("/staff/retention").body())
                .contains(id, "完整身份证号查看记录", "2026-1")
                .doesNotContain("前任");
    }

    private void looked(String id, String at) {
        reads.keep(new IdNumberRead(
                UUID.randomUUID().toString(),
                Instant.parse(at).truncatedTo(ChronoUnit.MILLIS),
                "s",
                "前任",
                "township-reviewer",
                id,
                0,
                "核对"));
    }

    /** As if the day's run had not been done. */
    private static void notYetToday() {
        try (var client = MongoClients.create(TestMongo.shared().uri())) {
            client.getDatabase("applicant-" + ProcessHandle.current().pid())
                    .getCollection("retention-runs")
                    .deleteMany(new Document());
        }
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

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return found;
    }
}
