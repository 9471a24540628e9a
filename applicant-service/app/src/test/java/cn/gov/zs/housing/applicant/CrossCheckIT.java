package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The city's check with departments: pages and API, and who sees what. */
@ExtendWith(OutputCaptureExtension.class)
class CrossCheckIT extends RunningService {
    private static final String API = "/api/v1/cross-checks/applications/";
    private static final String INCOME = "taxation.income_above_declared.0";

    @Autowired
    private Applications applications;

    @AfterEach
    void behave() {
        DEPARTMENTS.clearRules();
    }

    @Test
    void the_city_passes_only_after_every_department_answered(CapturedOutput log) {
        var id = waiting();
        assertThat(pass(id).code()).isEqualTo("review.not-cross-checked.not-started");

        DEPARTMENTS.rule("{\"department\":\"vehicles\",\"behaviour\":\"refuse\"}");
        var first = cityReviewer().json(API + id, Map.of());
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().path("missing").asString()).isEqualTo("UNANSWERED");
        assertThat(pass(id).code()).isEqualTo("review.not-cross-checked.unanswered");
        assertThat(pass(id).json().path("clause").asString()).isEqualTo("二（二）（1）");

        DEPARTMENTS.clearRules();
        var again = cityReviewer().json(API + id, Map.of());
        assertThat(again.json().has("missing")).isFalse();
        assertThat(again.json()
                        .path("inquiries")
                        .valueStream()
                        .map(line -> line.path("receipt").asString()))
                .hasSize(7)
                .allMatch(receipt -> receipt.startsWith("SIM-"));
        assertThat(pass(id).status()).isEqualTo(200);
        assertThat(evidence(id))
                .as("the decision names the answers it rests on")
                .hasSize(7)
                .allMatch(piece -> piece.path("kind").asString().equals("DEPARTMENT_ANSWER"))
                .allMatch(piece -> piece.path("number").asString().startsWith("SIM-"));
        assertThat(cityReviewer().get("/staff/applications/" + id).body()).contains("依据的材料和答复", "7 项");
        assertThat(cityReviewer().json(API + id, Map.of()).code()).isEqualTo("cross-check.not-due");
        assertThat(log.getAll()).contains(id).doesNotContain(Bodies.APPLICANT, Bodies.CHILD, "李美华", "李小明");
    }

    @Test
    void a_contradiction_is_decided_once_by_a_person_with_a_reason() {
        var id = contradicted();
        assertThat(pass(id).code()).isEqualTo("review.not-cross-checked.undecided");
        var path = API + id + "/contradictions/" + INCOME;

        assertThat(cityReviewer()
                        .json(path, Map.of("outcome", "EXPLAINED", "reason", " "))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .json(path, Map.of("outcome", "MAYBE", "reason", "税务数据为往年"))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .json(path, Map.of("outcome", "EXPLAINED", "reason", "核对" + Bodies.APPLICANT))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .json(API + id + "/contradictions/none", Map.of("outcome", "EXPLAINED", "reason", "无"))
                        .status())
                .isEqualTo(404);
        var decided = cityReviewer().json(path, Map.of("outcome", "EXPLAINED", "reason", "税务数据为往年"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.json().path("contradictions").path(0).path("reason").asString())
                .isEqualTo("税务数据为往年");
        assertThat(cityReviewer()
                        .json(path, Map.of("outcome", "UPHELD", "reason", "再次"))
                        .code())
                .isEqualTo("cross-check.decided-already");
        assertThat(pass(id).status()).isEqualTo(200);
    }

    @Test
    void the_page_lists_contradictions_and_decides_them() {
        var id = contradicted();
        var page = "/staff/applications/" + id;

        assertThat(cityReviewer().get("/staff/cross-checks").body()).contains(id, "收入高于申报");
        assertThat(cityReviewer().get(page).body()).contains("部门核查", "收入高于申报", "申报：30,000元", "SIM-");
        var sent = cityReviewer()
                .form(
                        "/staff/cross-checks/applications/" + id + "/contradictions/" + INCOME,
                        Map.of("outcome", "UPHELD", "reason", "少报收入"));
        assertThat(sent.location()).isEqualTo(page + "#cross-check");
        assertThat(cityReviewer().get(page).body()).contains("属实", "少报收入", "不能复核通过");
        assertThat(cityReviewer().get("/staff/cross-checks").body()).doesNotContain(id);
        assertThat(pass(id).code()).isEqualTo("review.not-cross-checked.upheld");
        assertThat(cityReviewer().get(page + "?lang=en").body()).contains("Check with departments");
    }

    @Test
    void a_dead_department_does_not_stop_the_city_when_paper_says_it() {
        var id = waiting();
        DEPARTMENTS.rule("{\"department\":\"housing-fund\",\"behaviour\":\"refuse\"}");
        cityReviewer().form("/staff/cross-checks/applications/" + id, Map.of());
        var paper = "/staff/cross-checks/applications/" + id + "/paper";
        assertThat(cityReviewer().get("/staff/applications/" + id).body()).contains("对方拒绝答复", "人工核查");

        assertThat(cityReviewer()
                        .form(paper, Map.of("department", "MOON", "documentNumber", "1", "reason", "来函"))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .form(paper, Map.of("department", "HOUSING_FUND", "documentNumber", " ", "reason", "来函"))
                        .status())
                .isEqualTo(400);
        var fields = Map.of("department", "HOUSING_FUND", "documentNumber", "粤金函〔2026〕3号", "reason", "来函确认与申报一致");
        assertThat(cityReviewer().form(paper, fields).status()).isBetween(302, 303);
        assertThat(cityReviewer().form(paper, fields).status()).isEqualTo(409);
        assertThat(pass(id).status()).isEqualTo(200);
    }

    @Test
    void the_township_is_told_that_it_runs_and_the_household_who_was_asked_and_nobody_else_anything() {
        var id = waiting();
        DEPARTMENTS.rule("{\"department\":\"taxation\",\"behaviour\":\"refuse\"}");
        cityReviewer().json(API + id, Map.of());

        assertThat(xiaolanReviewer().get("/staff/applications/" + id).body())
                .contains("正在向有关部门核查")
                .doesNotContain("SIM-", "发起核查", "车管");
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("向有关部门核查的情况", "车管", "涉及 2 人", "税务")
                .doesNotContain("SIM-");
        for (var who : new Visitor[] {citizen(), xiaolanReviewer(), shiqiReviewer()}) {
            assertThat(who.get(API + id).status()).isEqualTo(403);
            assertThat(who.json(API + id, Map.of()).status()).isEqualTo(403);
            assertThat(who.get("/staff/cross-checks").status()).isEqualTo(403);
            assertThat(who.json("/api/v1/cross-checks/townships/442000118/run", Map.of())
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void who_passed_the_first_review_does_not_clear_the_way_for_the_second() {
        var id = contradicted();
        var both = visitor(ISSUER.token("reviewer-xiaolan", "city-reviewer"));

        assertThat(both.json(API + id + "/contradictions/" + INCOME, Map.of("outcome", "EXPLAINED", "reason", "属实"))
                        .code())
                .isEqualTo("review.own-first-review");
    }

    @Test
    void a_township_is_checked_in_bulk() {
        var one = waiting();
        var two = waiting();
        var run = "/api/v1/cross-checks/townships/442000118/run";
        assertThat(cityReviewer().get("/staff/cross-checks").body()).contains("小榄镇", "批量核查");

        assertThat(cityReviewer().json(run, Map.of()).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        cityReviewer().get(run).json().path("status").asString().equals("FINISHED"));
        assertThat(cityReviewer().get(run).json().path("checked").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(pass(one).status()).isEqualTo(200);
        assertThat(pass(two).status()).isEqualTo(200);
        assertThat(cityReviewer()
                        .form("/staff/cross-checks/townships/442000118/cancel", Map.of())
                        .location())
                .isEqualTo("/staff/cross-checks");
        assertThat(cityReviewer().get(run).json().path("status").asString())
                .as("what has ended stays as it ended")
                .isEqualTo("FINISHED");
    }

    @ParameterizedTest
    @CsvSource({
        "applications/no-number, 404",
        "applications/00000000-0000-0000-0000-000000000000, 404",
        "townships/442000999/run, 404",
    })
    void what_is_not_there_is_404(String path, int status) {
        assertThat(cityReviewer().json("/api/v1/cross-checks/" + path, Map.of()).status())
                .isEqualTo(status);
        assertThat(cityReviewer().get("/api/v1/cross-checks/" + path).status()).isEqualTo(status);
    }

    /** What the last decision rests on. */
    private List<JsonNode> evidence(String id) {
        var reviews = cityReviewer().get("/api/v1/applications/" + id).json().path("reviews");
        return reviews.path(reviews.size() - 1).path("evidence").valueStream().toList();
    }

    private Visitor.Answer pass(String id) {
        var version = citizen()
                .get("/api/v1/applications/" + id)
                .json()
                .path("version")
                .asLong();
        return cityReviewer()
                .json("/api/v1/applications/" + id + "/city-review", Map.of("version", version, "finding", "情况属实"));
    }

    private String contradicted() {
        var id = waiting();
        DEPARTMENTS.rule("{\"department\":\"taxation\",\"behaviour\":\"contradict\"}");
        var checked = cityReviewer().json(API + id, Map.of());
        assertThat(checked.json().path("missing").asString()).isEqualTo("UNDECIDED");
        DEPARTMENTS.clearRules();
        return id;
    }

    private String waiting() {
        var form = UUID.randomUUID();
        var id = ApplicationId.of(form);
        assertThat(citizen().json("/api/v1/applications", Bodies.json(form)).status())
                .isEqualTo(201);
        takeToTheFirstReview(form.toString());
        take(xiaolanReviewer(), form.toString(), "first-review");
        var notice = ApplicationSamples.notice("n-" + form, LocalDate.of(2026, 3, 3));
        applications.advance(
                cause("p"), id, application -> Progress.noticePublished(application, NoticeStage.FIRST_REVIEW, notice));
        applications.advance(
                cause("e"),
                id,
                application -> Progress.noticeEnded(
                        application, NoticeStage.FIRST_REVIEW, notice.id(), LocalDate.of(2026, 3, 24)));
        take(xiaolanClerk(), form.toString(), "filing");
        return form.toString();
    }

    private static Envelope<?> cause(String id) {
        return new Envelope<>(id, "test.v1", "/test", "key", Instant.parse("2026-03-25T02:00:00Z"), 1, "body");
    }
}
