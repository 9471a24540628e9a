package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ExtendWith(OutputCaptureExtension.class)
class IdNumberReadsIT extends RunningService {
    private static final String READS = "/api/v1/id-number-reads";

    @MockitoSpyBean
    private IdNumberReads reads;

    @Test
    void a_number_is_shown_once_with_a_reason_and_both_applicant_and_auditor_see_that_it_was(CapturedOutput log) {
        var id = submitted();
        var page = "/staff/applications/" + id;
        var reason = "与公安核对户籍 " + id.substring(0, 8);
        assertThat(xiaolanReviewer().get(page).body())
                .contains("查看完整身份证号", "action=\"" + page + "/id-number\"", "共同申请人 1：李小明")
                .doesNotContain(Bodies.APPLICANT);

        var shown = xiaolanReviewer().form(page + "/id-number", Map.of("member", "1", "reason", reason));
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.cacheControl()).isEqualTo("no-store");
        assertThat(shown.body())
                .contains(Bodies.CHILD, "李小明", reason)
                .doesNotContain(Bodies.APPLICANT)
                .endsWith("</html>\n");
        assertThat(xiaolanReviewer().get(page).body()).doesNotContain(Bodies.CHILD);
        assertThat(xiaolanReviewer().get(page + "/id-number").status())
                .as("no address shows it again")
                .isGreaterThanOrEqualTo(400);

        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("谁查看过完整身份证号", reason, "镇街初审人员", "共同申请人 1", "reviewer-xiaolan")
                .doesNotContain(Bodies.CHILD);
        assertThat(auditor().get("/staff/id-number-reads").body())
                .contains(id, reason, "镇街初审人员", "共同申请人 1", "staff=subject-reviewer-xiaolan")
                .doesNotContain(Bodies.CHILD);
        assertThat(auditor().get("/staff/id-number-reads?lang=en").body())
                .contains("Township reviewer", "Co-applicant 1")
                .doesNotContain("??");
        assertThat(log.getAll())
                .contains("application " + id + ": number 1 read")
                .doesNotContain(Bodies.CHILD)
                .doesNotContain(reason);
    }

    @Test
    void the_interface_does_the_same() {
        var id = submitted();
        var path = "/api/v1/applications/" + id + "/id-number-reads";

        var seen = cityReviewer().json(path, Map.of("member", 0, "reason", "复核社保记录"));

        assertThat(seen.status()).as(seen.body()).isEqualTo(201);
        assertThat(seen.cacheControl()).isEqualTo("no-store");
        assertThat(seen.json().path("idNumber").asString()).isEqualTo(Bodies.APPLICANT);
        var own = citizen().get(path);
        assertThat(own.json().path("total").asLong()).isEqualTo(1);
        assertThat(own.json().path("items").path(0).path("role").asString()).isEqualTo("city-reviewer");
        assertThat(own.json().path("items").path(0).has("subject")).isFalse();
        assertThat(own.body()).doesNotContain(Bodies.APPLICANT);
        assertThat(auditor()
                        .get(READS)
                        .json()
                        .path("items")
                        .path(0)
                        .path("applicationId")
                        .asString())
                .as("newest first")
                .isEqualTo(id);
    }

    @Test
    void without_a_record_nothing_is_shown() {
        var id = submitted();
        doThrow(new IllegalStateException("the database is away")).when(reads).keep(any());

        var page = xiaolanReviewer()
                .form("/staff/applications/" + id + "/id-number", Map.of("member", "0", "reason", "核对户籍"));
        var api = xiaolanReviewer()
                .json("/api/v1/applications/" + id + "/id-number-reads", Map.of("member", 0, "reason", "核对户籍"));

        assertThat(page.status()).isGreaterThanOrEqualTo(500);
        assertThat(api.status()).isGreaterThanOrEqualTo(500);
        assertThat(page.body() + api.body()).doesNotContain(Bodies.APPLICANT);
    }

    @Test
    void only_staff_who_may_see_the_application_may_look() {
        var id = submitted();
        var page = "/staff/applications/" + id + "/id-number";
        var api = "/api/v1/applications/" + id + "/id-number-reads";
        var form = Map.of("member", "0", "reason", "核对户籍");
        var look = Map.of("member", 0, "reason", "核对户籍");

        assertThat(shiqiReviewer().form(page, form).status()).isEqualTo(404);
        assertThat(shiqiReviewer().json(api, look).status()).isEqualTo(404);
        assertThat(citizen().form(page, form).status()).isEqualTo(403);
        assertThat(citizen().json(api, look).status()).isEqualTo(403);
        assertThat(auditor().json(api, look).status())
                .as("who reads the trail does not make it")
                .isEqualTo(403);
        assertThat(otherCitizen().get(api).status()).isEqualTo(404);
        assertThat(xiaolanReviewer().get("/staff/id-number-reads").status()).isEqualTo(403);
        assertThat(citizen().get(READS).status()).isEqualTo(403);
        assertThat(citizen().get(api).json().path("total").asLong()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,'',必填", "0,核对442000198001010018,此处请勿填写身份证号"})
    void a_look_without_a_proper_reason_is_asked_again_and_not_recorded(String member, String reason, String error) {
        var id = submitted();

        var again = xiaolanReviewer()
                .form("/staff/applications/" + id + "/id-number", Map.of("member", member, "reason", reason));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains(error, "id=\"reason-error\"").doesNotContain(Bodies.APPLICANT);
        var api = xiaolanReviewer()
                .json("/api/v1/applications/" + id + "/id-number-reads", Map.of("member", 0, "reason", reason));
        assertThat(api.status()).isEqualTo(400);
        assertThat(api.json().path("fields").path(0).path("field").asString()).isEqualTo("reason");
        assertThat(citizen()
                        .get("/api/v1/applications/" + id + "/id-number-reads")
                        .json()
                        .path("total")
                        .asLong())
                .isZero();
    }

    @Test
    void a_place_nobody_stands_in_is_not_there_and_no_number_is_a_bad_request() {
        var id = submitted();
        var page = "/staff/applications/" + id + "/id-number";
        var api = "/api/v1/applications/" + id + "/id-number-reads";

        assertThat(xiaolanReviewer()
                        .form(page, Map.of("member", "2", "reason", "核对"))
                        .status())
                .isEqualTo(404);
        assertThat(xiaolanReviewer()
                        .form(page, Map.of("member", "x", "reason", "核对"))
                        .status())
                .isEqualTo(400);
        assertThat(xiaolanReviewer().json(api, Map.of("reason", "核对")).status()).isEqualTo(400);
    }

    @Test
    void the_auditor_filters_by_day_and_by_who_looked_and_turns_pages() {
        var id = submitted();
        var api = "/api/v1/applications/" + id + "/id-number-reads";
        var who = "clerk-" + id.substring(0, 8);
        var clerk = visitor(ISSUER.token(who, Map.of("township", "442000118"), "township-clerk"));
        for (int look = 0; look < 3; look++) {
            assertThat(clerk.json(api, Map.of("member", 0, "reason", "窗口核对")).status())
                    .isEqualTo(201);
        }
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThat(total("?staff=subject-" + who)).isEqualTo(3);
        assertThat(total("?staff=" + who)).as("by name").isEqualTo(3);
        assertThat(total("?staff=" + who + "&day=" + today)).isEqualTo(3);
        assertThat(total("?staff=" + who + "&day=" + today.minusDays(1))).isZero();
        assertThat(total("?staff=nobody")).isZero();
        var second = auditor().get(READS + "?size=2&page=1&staff=" + who).json();
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("more").asBoolean()).isFalse();
        assertThat(auditor().get(READS + "?day=yesterday").status()).isEqualTo(400);
        assertThat(auditor().get("/staff/id-number-reads?day=&staff=").status()).isEqualTo(200);
        assertThat(auditor()
                        .get("/staff/id-number-reads?day=" + today + "&staff=" + who)
                        .body())
                .contains("共 3 次", "value=\"" + who + "\"");
        assertThat(auditor().get("/fragments/applicant/staff").body()).contains("/staff/id-number-reads");
    }

    @Test
    void re_encryption_is_for_the_security_admin_and_its_progress_for_the_auditor_too() {
        submitted();
        var path = "/api/v1/applicants/keys/re-encryption";
        var admin = visitor(ISSUER.token("security-admin", "security-admin"));

        var asked = admin.json(path, Map.of());
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(asked.json().path("status").asString()).isEqualTo("RUNNING");
        assertThat(asked.json().path("remaining").asLong()).isZero();
        assertThat(asked.json().path("documents").asLong()).isPositive();
        assertThat(auditor().get(path).status()).isEqualTo(200);
        assertThat(auditor().json(path, Map.of()).status()).isEqualTo(403);
        assertThat(cityReviewer().get(path).status()).isEqualTo(403);
    }

    private long total(String query) {
        return auditor().get(READS + query).json().path("total").asLong();
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
}
