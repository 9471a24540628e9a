package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.exchange.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A township's annual re-review from its opening to its end, with a clock that jumps. */
@ExtendWith(OutputCaptureExtension.class)
class ReReviewIT extends RunningService {
    private static final Path CLOCK = clockFile();
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    private static final String CAMPAIGN = YEAR + "-ANNUAL-442000117";

    /** 神湾镇, where no other test lives: they share a database. */
    private static final String TOWNSHIP = "442000117";

    private static final String VILLAGE = "442000117001";

    @Autowired
    private Applications applications;

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry settings) {
        settings.add("platform.clock.file", CLOCK::toString);
    }

    @Test
    void one_confirms_one_amends_one_is_silent_and_each_ends_as_the_rule_says(CapturedOutput log) throws IOException {
        var confirms = waits();
        var amends = waits();
        var silent = waits();
        var tenant = waits();
        var changed = waits();
        var lost = waits();
        for (var home : List.of(tenant, changed, lost)) {
            RegisteredHouseholds.housed(home, applications);
        }
        var grant = "/api/v1/subsidies/grants/" + silent;
        assertThat(cityReviewer().json(grant, Map.of()).status()).isEqualTo(201);

        refusesWhatIsWrong();
        assertThat(cityReviewer().get("/staff/re-reviews").body())
                .contains("开展复审")
                .doesNotContain("??");
        var opened = cityReviewer()
                .form("/staff/re-reviews", Map.of("year", "" + YEAR, "kind", "ANNUAL", "township", TOWNSHIP));
        assertThat(opened.status()).as(opened.body()).isBetween(302, 303);
        repeatsWhatWasOpened(opened);
        for (var id : List.of(confirms, amends, silent, tenant, changed, lost)) {
            reaches(id, "ASKED");
        }

        // the household: another's is not there, without consent there is no answer
        var mine = citizen().get(my(confirms));
        assertThat(mine.body()).contains("情况没有变化", "李美华", "示例").doesNotContain(Bodies.APPLICANT, "??");
        assertThat(citizen().get(my(confirms) + "?lang=en").body())
                .contains("Nothing changed")
                .doesNotContain("??");
        assertThat(otherCitizen().get(my(confirms)).status()).isEqualTo(404);
        assertThat(otherCitizen()
                        .json(api(confirms) + "/confirmation", Map.of("version", 1, "consent", true))
                        .status())
                .isEqualTo(404);
        var silentOnConsent = citizen().form(my(confirms) + "/confirmation", Map.of("version", "1"));
        assertThat(silentOnConsent.status()).isEqualTo(400);
        assertThat(silentOnConsent.body())
                .contains("id=\"consent-error\"", "情况没有变化", "李美华")
                .doesNotContain("??");
        assertThat(citizen()
                        .json(api(confirms) + "/amendment", Map.of("version", 1))
                        .code())
                .isEqualTo("rereview.no-change");
        assertThat(citizen().get("/my/applications/" + confirms).body()).contains("资格复审", my(confirms));
        assertThat(citizen()
                        .form(my(confirms) + "/confirmation", Map.of("version", "1", "consent", "true"))
                        .status())
                .isBetween(302, 303);
        reaches(confirms, "VERIFIED");
        var check = cityReviewer().get(api(confirms) + "/check").json();
        assertThat(check.path("inquiries").size()).isEqualTo(Department.values().length);
        assertThat(check.path("inquiries").get(0).path("standing").asString()).isEqualTo("ANSWERED");
        assertThat(citizen().get(api(confirms) + "/check").status()).isEqualTo(403);

        // decided by an approver
        var decision = Map.of("version", version(confirms), "outcome", "QUALIFIED", "reasons", "复审合格。");
        assertThat(cityReviewer().json(api(confirms) + "/decision", decision).status())
                .isEqualTo(403);
        assertThat(cityApprover().get(staff(confirms)).body())
                .contains("id=\"decision\"")
                .doesNotContain("??");
        assertThat(cityApprover().get(staff(confirms) + "?lang=en").body()).doesNotContain("??");
        assertThat(cityApprover()
                        .json(api(confirms) + "/decision", with(decision, "outcome", "CHANGED"))
                        .code())
                .isEqualTo("rereview.other-outcome");
        assertThat(cityApprover()
                        .json(api(confirms) + "/decision", with(decision, "outcome", "MAYBE"))
                        .status())
                .isEqualTo(400);
        var concluded = cityApprover().json(api(confirms) + "/decision", decision);
        assertThat(concluded.status()).as(concluded.body()).isEqualTo(200);
        assertThat(concluded.json().path("state").asString()).isEqualTo("CONCLUDED");
        assertThat(cityApprover()
                        .json(api(confirms) + "/decision", with(decision, "version", version(confirms)))
                        .code())
                .isEqualTo("rereview.not-due");

        amends(amends);
        tenant(tenant);
        amends(changed);
        assertThat(caseState(changed)).as("a tenant that still qualifies").isEqualTo("ALLOTMENT_CONFIRMED");
        assertThat(cityApprover().get("/staff/applications/" + changed).body())
                .contains("承租家庭情况变更")
                .doesNotContain("??");
        losesItsQualification(lost);

        // silence: reminded, and only after the grace for a person to decide
        move(17);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(citizen()
                                .get(api(silent))
                                .json()
                                .path("reminded")
                                .size())
                        .isEqualTo(1));
        assertThat(citizen().get("/my/applications/" + silent).body()).contains("催告");
        move(60);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(citizen()
                                .get(api(silent))
                                .json()
                                .path("reminded")
                                .size())
                        .isEqualTo(2));
        assertThat(state(silent)).isEqualTo("ASKED");
        move(77);
        reaches(silent, "OVERDUE");
        assertThat(citizen()
                        .get("/api/v1/applications/" + silent)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("REGISTERED");
        var removal = cityApprover()
                .json(
                        api(silent) + "/decision",
                        Map.of("version", version(silent), "outcome", "NO_ANSWER", "reasons", "两次催告后仍未申报。"));
        assertThat(removal.status()).as(removal.body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                cityReviewer().get(grant).json().path("ground").asString())
                        .as("its subsidy stops")
                        .isEqualTo("REVIEW_NOT_ANSWERED"));
        assertThat(citizen().get("/my/applications/" + silent).body())
                .contains("取消轮候资格", "逾期未申报", "两次催告后仍未申报。", "行政复议")
                .doesNotContain("??");

        var progress = reviewer().get("/staff/re-reviews/" + CAMPAIGN + "?state=CONCLUDED");
        assertThat(progress.body()).contains(confirms, amends, silent).doesNotContain("??");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(cityReviewer()
                                .get("/api/v1/re-reviews/campaigns?year=" + YEAR)
                                .json()
                                .get(0)
                                .path("status")
                                .asString())
                        .isEqualTo("FINISHED"));
        assertThat(cityReviewer().get("/staff/re-reviews?year=" + YEAR).body()).doesNotContain("??");
        assertThat(shiqiReviewer().get("/staff/re-reviews/" + CAMPAIGN).status())
                .isEqualTo(404);
        assertThat(shiqiReviewer()
                        .get("/api/v1/re-reviews/campaigns?year=" + YEAR)
                        .json()
                        .size())
                .isZero();
        assertThat(shiqiReviewer().get(staff(silent)).status()).isEqualTo(404);
        assertThat(log.getAll())
                .contains(CAMPAIGN)
                .doesNotContain("李美华", Bodies.APPLICANT, Bodies.CHILD, "沿江路", "两次催告后仍未申报");
    }

    private String waits() {
        var hukou = Map.of("village", VILLAGE, "detail", "沿江路12号");
        return RegisteredHouseholds.of(citizen(), applications, Bodies.json(UUID.randomUUID(), "hukou", hukou));
    }

    private Visitor reviewer() {
        return visitor(ISSUER.token("reviewer-shenwan", Map.of("township", TOWNSHIP), "township-reviewer"));
    }

    private void tenant(String id) {
        assertThat(citizen()
                        .form(my(id) + "/confirmation", Map.of("version", "1", "consent", "true"))
                        .status())
                .isBetween(302, 303);
        reaches(id, "VERIFIED");
        var decision = Map.of("version", version(id), "outcome", "QUALIFIED", "reasons", "复审合格。");
        assertThat(cityApprover()
                        .json(api(id) + "/decision", decision)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("CONCLUDED");
        assertThat(citizen()
                        .get("/api/v1/applications/" + id)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ALLOTMENT_CONFIRMED");
    }

    /** A tenant amends at the window, and is found to qualify no longer. */
    private void losesItsQualification(String id) {
        var clerk = visitor(ISSUER.token("clerk-shenwan", Map.of("township", TOWNSHIP), "township-clerk"));
        var window = "/staff/window/re-reviews/" + CAMPAIGN + "/" + id;
        assertThat(clerk.get(window).body()).contains("按家庭签名的纸质材料").doesNotContain("??");
        var wrong = clerk.form(window + "/amendment", fields("changedOn", ""));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("id=\"changedOn-error\"", "工资上涨。").doesNotContain("??");
        var sent = clerk.form(window + "/amendment", fields("words", "购买了一套住房。"));
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        assertThat(clerk.get(window + "/receipt").body()).contains("回执").doesNotContain("??");
        reaches(id, "VERIFIED");
        settles(id, "NO_LONGER_QUALIFIED");
        assertThat(caseState(id)).isEqualTo("QUALIFICATION_LOST");
        var decision = Map.of("version", version(id), "outcome", "NOT_QUALIFIED", "reasons", "已有住房。");
        assertThat(cityApprover()
                        .json(api(id) + "/decision", with(decision, "outcome", "QUALIFIED"))
                        .code())
                .isEqualTo("rereview.other-outcome");
        var concluded = cityApprover().json(api(id) + "/decision", decision);
        assertThat(concluded.status()).as(concluded.body()).isEqualTo(200);
        assertThat(concluded.json().path("state").asString()).isEqualTo("CONCLUDED");
        assertThat(citizen().get(my(id)).body())
                .contains("取消轮候或者承租资格", "15个工作日")
                .doesNotContain("??");
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("不再符合承租条件", "第三十一条", "/appeal")
                .doesNotContain("??");
    }

    private void settles(String id, String conclusion) {
        var change = "/api/v1/changes/" + id + "/1";
        assertThat(reviewer()
                        .json(change + "/check", Map.of("version", 1, "finding", "属实"))
                        .status())
                .isEqualTo(200);
        assertThat(cityApprover()
                        .json(change + "/decision", Map.of("version", 2, "conclusion", conclusion, "reasons", "属实。"))
                        .status())
                .isEqualTo(200);
    }

    private String caseState(String id) {
        return citizen().get("/api/v1/applications/" + id).json().path("state").asString();
    }

    private static Map<String, String> fields(String other, String value) {
        var fields = new HashMap<>(Bodies.form(UUID.randomUUID()));
        fields.put("hukou.village", VILLAGE);
        fields.put("applicant.idNumber", "");
        fields.put("coApplicants[1].idNumber", "");
        fields.put("incomes[0].monthly", "3000");
        fields.put("changedOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        fields.put("words", "工资上涨。");
        fields.put(other, value);
        return fields;
    }

    private void amends(String id) {
        assertThat(citizen().get(my(id) + "/amendment").body())
                .contains("申报情况变更")
                .doesNotContain("??");
        var sent = citizen().form(my(id) + "/amendment", fields("words", "工资上涨。"));
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        reaches(id, "VERIFIED");
        var decision = Map.of("version", version(id), "outcome", "CHANGED", "reasons", "仍符合条件。");
        assertThat(cityApprover().json(api(id) + "/decision", decision).code()).isEqualTo("rereview.change-open");
        settles(id, "STILL_QUALIFIED");
        assertThat(cityApprover()
                        .json(api(id) + "/decision", with(decision, "outcome", "QUALIFIED"))
                        .code())
                .isEqualTo("rereview.other-outcome");
        var concluded = cityApprover().json(api(id) + "/decision", decision);
        assertThat(concluded.status()).as(concluded.body()).isEqualTo(200);
        assertThat(concluded.json().path("outcome").asString()).isEqualTo("CHANGED");
    }

    private void refusesWhatIsWrong() {
        var path = "/api/v1/re-reviews/campaigns";
        for (var wrong : List.<Map<String, Object>>of(
                with(campaign(), "year", 1999),
                with(campaign(), "kind", "WEEKLY"),
                with(campaign(), "township", "442000999"),
                with(campaign(), "township", "x"),
                with(campaign(), "more", 1))) {
            var answer = cityReviewer().json(path, wrong);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        }
        assertThat(reviewer().json(path, campaign()).status()).isEqualTo(403);
        assertThat(citizen().json(path, campaign()).status()).isEqualTo(403);
        assertThat(citizen().get("/staff/re-reviews").status()).isEqualTo(403);
        for (var nobody : List.of("none", "2026-ANNUAL-442000999", YEAR + 1 + "-ANNUAL-442000117")) {
            assertThat(cityReviewer().get("/staff/re-reviews/" + nobody).status())
                    .as(nobody)
                    .isEqualTo(404);
        }
    }

    private static Map<String, Object> campaign() {
        return Map.of("year", YEAR, "kind", "ANNUAL", "township", TOWNSHIP);
    }

    private static Map<String, Object> with(Map<String, ?> map, String key, Object value) {
        var other = new HashMap<String, Object>(map);
        other.put(key, value);
        return other;
    }

    private static String my(String id) {
        return "/my/re-reviews/" + CAMPAIGN + "/" + id;
    }

    private static String staff(String id) {
        return "/staff/re-reviews/" + CAMPAIGN + "/" + id;
    }

    private static String api(String id) {
        return "/api/v1/re-reviews/" + CAMPAIGN + "/" + id;
    }

    private String state(String id) {
        return citizen().get(api(id)).json().path("state").asString();
    }

    private long version(String id) {
        return citizen().get(api(id)).json().path("version").asLong();
    }

    private void reaches(String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(state(id)).isEqualTo(state));
    }

    private static void move(int days) throws IOException {
        var next = Files.writeString(CLOCK.resolveSibling("clock.next"), "PT" + 24 * days + "H");
        Files.move(next, CLOCK, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** As after a lost answer: who opened it gets the same answer, by page and by API; another member of staff is told. */
    private void repeatsWhatWasOpened(Visitor.Answer opened) {
        var again = cityReviewer()
                .form("/staff/re-reviews", Map.of("year", "" + YEAR, "kind", "ANNUAL", "township", TOWNSHIP));
        assertThat(again.status()).as(again.body()).isEqualTo(opened.status());
        assertThat(again.location()).isEqualTo(opened.location()).endsWith("/staff/re-reviews/" + CAMPAIGN);
        var overTheApi = cityReviewer().json("/api/v1/re-reviews/campaigns", campaign());
        assertThat(overTheApi.status()).as(overTheApi.body()).isEqualTo(201);
        assertThat(overTheApi.json().path("id").asString()).isEqualTo(CAMPAIGN);
        var others = cityApprover().json("/api/v1/re-reviews/campaigns", campaign());
        assertThat(others.status()).isEqualTo(409);
        assertThat(others.code()).isEqualTo("rereview.open-already");
        assertThat(others.json().path("campaign").asString()).isEqualTo(CAMPAIGN);
    }

    private static Path clockFile() {
        try {
            return Files.createTempDirectory("clock").resolve("clock");
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }
}
