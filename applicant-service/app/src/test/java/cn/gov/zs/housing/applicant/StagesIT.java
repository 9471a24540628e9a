package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.stage.StageClocks;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Deadlines, handlers and handovers: on pages and over the API, and who sees what. */
@ExtendWith(OutputCaptureExtension.class)
class StagesIT extends RunningService {
    private static final String XIAOLAN = "442000118";
    private static final String VILLAGE = "442000118008";
    private static final String REASON = "外出培训两周";

    @Autowired
    private Applications applications;

    @Autowired
    private StageClocks clocks;

    private String id = "";

    @Test
    void the_household_and_the_office_see_whose_turn_it_is_and_by_when_with_its_working() {
        arrives();
        var hers = citizen().get("/my/applications/" + id);
        assertThat(hers.body()).contains("办理期限：受理", "现在由村（社区）和镇街办理", "还有5个工作日", "示例，非中山标准", "期限是怎样计算的", "周末");
        assertThat(citizen().get("/my/applications/" + id + "?lang=en").body())
                .contains("Deadline: Acceptance", "5 working days left")
                .doesNotContain("??");
        var api = citizen().get(api("/clock")).json();
        assertThat(api.path("stage").asString()).isEqualTo("ACCEPTANCE");
        assertThat(api.path("left").asInt()).isEqualTo(5);
        assertThat(api.has("record")).as("who handles it is the office's").isFalse();

        var staff = xiaolanClerk().get("/staff/applications/" + id);
        assertThat(staff.body()).contains("住建部令第11号 第八条", "尚无经办人", "由我经办").doesNotContain("??");
        tell();
        assertThat(citizen().get(api("/clock")).json().path("stage").asString()).isEqualTo("SUPPLEMENT");
        assertThat(citizen().get("/my/applications/" + id).body()).contains("现在由您办理。");
        assertThat(xiaolanClerk().get("/staff/applications/" + id).body()).doesNotContain("由我经办");
        assertThat(otherCitizen().get(api("/clock")).status()).isEqualTo(403);
        assertThat(shiqiReviewer().get(api("/clock")).status()).isEqualTo(404);
        assertThat(anybody().get(api("/clock")).status()).isEqualTo(401);
    }

    @Test
    void a_clerk_takes_a_case_and_hands_it_over_with_a_reason(CapturedOutput log) {
        arrives();
        known(clerk("liang", XIAOLAN));
        known(clerk("wu", "442000001"));
        assertThat(xiaolanReviewer().json(api("/take"), Map.of()).code()).isEqualTo("case.other-duty");
        assertThat(shiqiReviewer().json(api("/take"), Map.of()).status()).isEqualTo(404);
        assertThat(citizen().json(api("/take"), Map.of()).status()).isEqualTo(403);
        assertThat(xiaolanClerk()
                        .form("/staff/my-cases/" + id + "/take", Map.of())
                        .location())
                .isEqualTo("/staff/applications/" + id + "#clock");
        assertThat(xiaolanClerk().json(api("/take"), Map.of()).status())
                .as("again")
                .isEqualTo(200);
        assertThat(clerk("liang", XIAOLAN).json(api("/take"), Map.of()).code()).isEqualTo("case.held");
        assertThat(xiaolanClerk().get("/staff/my-cases").body()).contains(id);

        var page = "/staff/my-cases/" + id + "/handover";
        assertThat(xiaolanClerk().get(page).body()).contains("交接给同事").doesNotContain("??");
        var blank = xiaolanClerk().form(page, Map.of());
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.body()).contains("id=\"to-error\"", "id=\"reason-error\"");
        for (var bad : new String[] {"nobody", "wu", "reviewer-xiaolan", "$ne", "x".repeat(500)}) {
            var refused = xiaolanClerk().form(page, Map.of("to", bad, "reason", REASON));
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.body()).contains("id=\"to-error\"").doesNotContain("id=\"reason-error\"");
        }
        assertThat(xiaolanClerk()
                        .json(api("/handover"), Map.of("to", "liang", "reason", "身份证" + Bodies.APPLICANT))
                        .status())
                .isEqualTo(400);
        assertThat(clerk("liang", XIAOLAN).get(page).status())
                .as("not hers to give")
                .isEqualTo(409);
        assertThat(clerk("wu", "442000001").get(page).status()).isEqualTo(404);

        assertThat(xiaolanClerk()
                        .form(page, Map.of("to", "liang", "reason", REASON))
                        .status())
                .isBetween(302, 303);
        assertThat(xiaolanClerk().get("/staff/applications/" + id).body()).contains("经办人：", REASON);
        assertThat(clerk("liang", XIAOLAN).get("/staff/my-cases").body()).contains(id);
        assertThat(xiaolanClerk().get("/staff/my-cases").body()).doesNotContain(id);
        assertThat(log.getAll()).contains(id).doesNotContain(REASON, Bodies.APPLICANT, "李美华");
        take(xiaolanClerk(), id, "acceptance");
        assertThat(citizen().get(api("")).json().path("state").asString())
                .as("who handles a case does not decide who may act")
                .isEqualTo("ACCEPTED");
    }

    @Test
    void a_late_case_is_escalated_once_to_each_and_listed() {
        var late = ApplicationId.of(UUID.randomUUID());
        applications.submit(ApplicationSamples.submitted(late, "late-" + late.text(), ApplicationSamples.SUBMITTED_AT));
        clocks.caseMoved(late);
        id = late.text();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(xiaolanReviewer()
                                .get(api("/clock"))
                                .json()
                                .path("record")
                                .path("told"))
                        .hasSize(2));
        var told = cityApprover().get(api("/clock")).json().path("record").path("told");
        assertThat(told.path(0).path("to").asString()).isEqualTo("TOWNSHIP_REVIEWER");
        assertThat(told.path(1).path("to").asString()).isEqualTo("CITY_APPROVER");
        assertThat(xiaolanClerk().get("/fragments/applicant/staff").body())
                .contains("/staff/deadlines?due=OVERDUE", "已超期");
        assertThat(xiaolanReviewer().get("/fragments/applicant/staff").body()).contains("turn=TOLD");
        var list = xiaolanClerk().get("/staff/deadlines?due=OVERDUE&stage=ACCEPTANCE&order=DUE");
        assertThat(list.body()).contains(id, "已超期", "镇街初审人员").doesNotContain("??");
        assertThat(cityApprover()
                        .get("/staff/deadlines?turn=TOLD&township=" + XIAOLAN)
                        .body())
                .contains(id);
        assertThat(cityApprover()
                        .get("/staff/deadlines?turn=TOLD&township=442000001")
                        .body())
                .doesNotContain(id);
        assertThat(cityApprover().get("/staff/deadlines?lang=en&turn=ALL").body())
                .contains("Most urgent first")
                .doesNotContain("??");
        assertThat(shiqiReviewer().get("/staff/deadlines?turn=ALL").body()).doesNotContain(id);
        assertThat(shiqiReviewer()
                        .get("/api/v1/deadlines?turn=ALL&township=" + XIAOLAN)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(villageClerk(VILLAGE).get("/staff/deadlines?turn=ALL").body())
                .contains(id);
        assertThat(villageClerk("442000118009").get("/staff/deadlines?turn=ALL").body())
                .doesNotContain(id);
        assertThat(citizen().get("/staff/deadlines").status()).isEqualTo(403);
        for (var bad : new String[] {"stage=MOON", "due=x", "turn=THEIRS", "order=", "township=1", "page=-1"}) {
            assertThat(xiaolanClerk().get("/staff/deadlines?" + bad).status())
                    .as(bad)
                    .isEqualTo(bad.equals("order=") ? 200 : 400);
        }
    }

    @Test
    void a_superior_hands_over_all_cases_of_an_absent_colleague() {
        var absent = "absent-" + UUID.randomUUID();
        var standIn = "stand-in-" + UUID.randomUUID();
        known(clerk(standIn, XIAOLAN));
        arrives();
        assertThat(clerk(absent, XIAOLAN).json(api("/take"), Map.of()).status()).isEqualTo(200);
        var subject = subject(absent);
        assertThat(xiaolanReviewer().get("/staff/handovers").body()).contains(absent);
        assertThat(shiqiReviewer().get("/staff/handovers").body()).doesNotContain(absent);
        assertThat(shiqiReviewer().get("/staff/handovers/new?from=" + subject).status())
                .isEqualTo(404);
        assertThat(clerk(standIn, XIAOLAN)
                        .get("/staff/handovers/new?from=" + subject)
                        .status())
                .isEqualTo(404);
        assertThat(xiaolanReviewer().get("/staff/handovers/new?from=" + subject).body())
                .contains("名下共 1 件案件", id)
                .doesNotContain("??");

        var form = UUID.randomUUID().toString();
        var fields = Map.of("id", form, "from", subject, "to", standIn, "reason", REASON);
        var confirm = xiaolanReviewer().form("/staff/handovers", fields);
        assertThat(confirm.status()).as(confirm.body()).isEqualTo(200);
        assertThat(confirm.body()).contains("确认把", "name=\"confirmed\"");
        assertThat(xiaolanReviewer()
                        .form("/staff/handovers", Map.of("id", form, "from", subject, "to", "nobody", "reason", REASON))
                        .status())
                .isEqualTo(400);
        var started = xiaolanReviewer()
                .form(
                        "/staff/handovers",
                        Map.of("id", form, "from", subject, "to", standIn, "reason", REASON, "confirmed", "true"));
        assertThat(started.location()).isEqualTo("/staff/handovers/" + form);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(xiaolanReviewer()
                                .get("/api/v1/handovers/" + form)
                                .json()
                                .path("endedAt")
                                .asString(""))
                        .isNotEmpty());
        assertThat(xiaolanReviewer().get(started.location()).body()).contains("交接 1 / 1 件");
        assertThat(xiaolanReviewer().get(started.location() + "?lang=en").body())
                .contains("1 of 1 done");
        assertThat(clerk(standIn, XIAOLAN).get("/staff/my-cases").body()).contains(id);
        assertThat(shiqiReviewer().get(started.location()).status()).isEqualTo(404);
        assertThat(xiaolanReviewer()
                        .json("/api/v1/handovers", Map.of("from", absent, "to", standIn, "reason", REASON))
                        .status())
                .as("no id")
                .isEqualTo(400);
        assertThat(xiaolanReviewer()
                        .json(
                                "/api/v1/handovers",
                                Map.of("id", UUID.randomUUID(), "from", "nobody", "to", standIn, "reason", REASON))
                        .status())
                .isEqualTo(404);
    }

    private void arrives() {
        id = UUID.randomUUID().toString();
        var sent = citizen().json("/api/v1/applications", Bodies.json(UUID.fromString(id)));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        clocks.caseMoved(new ApplicationId(id));
    }

    private void tell() {
        take(xiaolanClerk(), id, "gaps");
    }

    private Visitor clerk(String name, String township) {
        return visitor(ISSUER.token(name, Map.of("township", township), "township-clerk"));
    }

    /** Whoever opened a page once is known. */
    private static void known(Visitor colleague) {
        assertThat(colleague.get("/staff/my-cases").status()).isEqualTo(200);
    }

    private String subject(String username) {
        return xiaolanReviewer()
                .get("/api/v1/handovers/colleagues")
                .json()
                .valueStream()
                .filter(line -> line.path("username").asString().equals(username))
                .map(line -> line.path("subject").asString())
                .findFirst()
                .orElseThrow();
    }

    private String api(String rest) {
        return "/api/v1/applications/" + id + rest;
    }
}
