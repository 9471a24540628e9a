package cn.gov.zs.housing.allocation;

import static cn.gov.zs.housing.allocation.SeatedCommittee.DELIBERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/**
 * A clock never goes back, so the service that saw the later days is given up with this class. Its households have ten members,
 * so that no batch of another test takes them and its own takes nobody else.
 */
@DirtiesContext
@Tag("zone-free")
@DisplayName("A home given up, and a home taken after an objection: what follows is told before and after")
class RefusalIT extends RunningAllocation {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CATEGORY = "NEW_EMPLOYEE";
    private static final String RULES = "/api/v1/allocation/refusal-rules";
    private static final String RULE_PAGE = "/staff/allocation/refusal-rules";
    private static final String HOMES = "/my/waiting-list/homes";

    private final String owner = "refuser-" + UUID.randomUUID();

    /** The next service begins on the first day. */
    @AfterEach
    void the_clock_goes_back() throws IOException {
        move(0);
    }

    @Test
    void what_follows_of_a_refusal_and_of_an_upheld_objection_is_done_and_told() throws IOException {
        var officer = visitor("officer", "allocation-officer");
        var citizen = visitor(owner, "citizen");
        var committee = new SeatedCommittee(this);
        // from here on this test alone moves the clock: the rule is in force from the day of the draw
        move(10);
        assertThat(adopt(officer, "TWO_YEARS", TODAY.plusDays(11)).status()).isEqualTo(201);
        sheetInForce(CATEGORY);
        for (int i = 0; i < 3; i++) {
            register();
        }
        var batch = drawn(officer, committee, "放弃批次");

        // 1 the household reads what follows before it gives its home up
        var first = mine(citizen, "OFFERED");
        int number = first.path("number").asInt();
        var asked = HOMES + "/" + batch + "/give-up?number=" + number;
        for (var lang : List.of("&lang=zh-CN", "&lang=en")) {
            ok(citizen, asked + lang);
        }
        var lastDay = TODAY.plusDays(11).plusMonths(24);
        assertThat(first.path("ifGivenUp").path("lastDay").asString()).isEqualTo(lastDay.toString());
        assertThat(citizen.get(asked).body()).contains("示例，非中山标准", "两年内不参加分配", "窗口");
        var window = "/staff/allocation/batches/" + batch + "/home-answers/give-up?number=" + number;
        for (var lang : List.of("&lang=zh-CN", "&lang=en")) {
            ok(officer, window + lang);
        }
        assertThat(visitor("stranger", "citizen").get(window).status()).isEqualTo(403);
        assertThat(officer.get(window.replaceAll("number=.*", "number=99")).status())
                .isEqualTo(404);

        // a ground is taken down at the window only
        var own = citizen.form(
                HOMES + "/" + batch, Map.of("number", "" + number, "accepts", "false", "ground", "MOBILITY"));
        assertThat(own.status()).isEqualTo(400);
        assertThat(own.body()).contains("窗口工作人员").doesNotContain("??");
        assertThat(citizen.form(HOMES + "/" + batch, Map.of("number", "" + number, "accepts", "false"))
                        .location())
                .endsWith(HOMES);

        // 2 what followed stands on its pages, with clause and day
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(citizen.get(HOMES).body()).contains("两年内不参加分配", "申诉"));
        var gaveUp = first.path("applicationId").asString();
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(citizen, HOMES + lang);
            ok(citizen, "/my/waiting-list" + lang);
            ok(citizen, "/my/waiting-list/" + gaveUp + lang);
            ok(officer, "/staff/allocation/waiting-list/" + gaveUp + lang);
            ok(visitor("nobody"), "/waiting-list" + lang);
            ok(officer, RULE_PAGE + lang);
        }
        assertThat(citizen.get("/my/waiting-list/" + gaveUp).body()).contains("暂停参加分配至", "两年内不参加分配");
        assertThat(visitor("nobody").get("/waiting-list").body()).contains("放弃选房规则", "平台示例，无法规出处");

        var kept = citizen.get("/api/v1/allocation/waiting-list/" + gaveUp + "/refusals")
                .json();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).path("effect").path("lastDay").asString()).isEqualTo(lastDay.toString());
        assertThat(kept.get(0).path("holds").asBoolean()).isTrue();
        assertThat(visitor("stranger", "citizen")
                        .get("/api/v1/allocation/waiting-list/" + gaveUp + "/refusals")
                        .status())
                .isEqualTo(404);

        // 3 the next in line accepts; then an objection against it is upheld, and the one after it moves up
        var second = mine(citizen, "OFFERED");
        accept(citizen, batch, second);
        await().atMost(SOON).until(() -> state(batch).equals("SETTLED"));
        var upheld = objection(officer, committee, batch, second.path("number").asInt());
        await().atMost(SOON).until(() -> state(batch).equals("DRAWN"));
        var page = visitor("nobody").get("/batches/" + batch).body();
        assertThat(page)
                .contains("经评审委员会审议异议后", upheld)
                .doesNotContain("??", second.path("applicationId").asString());
        ok(visitor("nobody"), "/batches/" + batch + "?lang=en");
        ok(officer, "/staff/allocation/batches/" + batch);
        var struck = mine(citizen, "REVOKED");
        assertThat(struck.path("number").asInt())
                .isEqualTo(second.path("number").asInt());
        assertThat(citizen.get(HOMES).body())
                .contains("这不是放弃选房", upheld, "行政复议")
                .doesNotContain("??");
        ok(citizen, HOMES + "?lang=en");
        var third = mine(citizen, "OFFERED");
        accept(citizen, batch, third);
        await().atMost(SOON).until(() -> state(batch).equals("SETTLED"));

        // 4 the notice of the result as it was says nothing of the result as it is
        ended(batch, TODAY.plusDays(5), TODAY.plusDays(26));
        var other = UUID.randomUUID().toString();
        say(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                batch,
                new NoticePublishedV1(
                        other, NoticeKind.RESULT, batch, TODAY.plusDays(11), TODAY.plusDays(31), "/notices/" + other));
        ended(batch, TODAY.plusDays(11), TODAY.plusDays(32));
        await().atMost(SOON).until(() -> state(batch).equals("CONFIRMED"));
        assertThat(visitor("nobody")
                        .get("/api/v1/public/batches/" + batch)
                        .json()
                        .path("confirmedOn")
                        .asString())
                .isEqualTo(TODAY.plusDays(32).toString());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(stateOf(citizen, third)).isEqualTo("HOUSED"));

        // 5 of the two who wait on, the one who gave up is barred, the one who lost its home is not
        var next = frozen(officer, "放弃后批次");
        assertThat(officer.get("/api/v1/allocation/batches/" + next)
                        .json()
                        .path("batch")
                        .path("entrants")
                        .asInt())
                .isEqualTo(1);
        assertThat(officer.get("/staff/allocation/batches/" + next).body())
                .contains("未列入本批次的轮候家庭", gaveUp, "参加家庭在冻结日均未因放弃选房暂停参加分配");
        ok(officer, "/staff/allocation/batches/" + next + "?lang=en");
        assertThat(visitor("nobody").get("/batches/" + next).body()).doesNotContain(gaveUp);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                mine(citizen, "ENTERED").path("applicationId").asString())
                        .isEqualTo(second.path("applicationId").asString()));
    }

    @Test
    void a_rule_is_checked_field_by_field_and_is_in_force_from_tomorrow_at_the_earliest() {
        var officer = visitor("officer", "allocation-officer");
        var today = platformTomorrow(officer).minusDays(1);
        var own = new HashMap<String, Object>(Map.of(
                "title", "本市规则",
                "clause", "放弃的，一年内不参加分配",
                "source", "粤中住保〔2026〕1号",
                "silenceCounts", "false",
                "excuses", List.of("MOBILITY"),
                "steps", List.of(Map.of("kind", "BARRED", "months", "12"), Map.of("kind", "STRUCK"))));
        for (var wrong : List.of(
                Map.entry("inForceFrom", Map.<String, Object>of("inForceFrom", today.toString())),
                Map.entry("inForceFrom", Map.<String, Object>of("inForceFrom", "soon")),
                Map.entry("category", Map.<String, Object>of("category", "NOBODYS")),
                Map.entry("sample", Map.<String, Object>of("sample", "LUCK")),
                Map.entry("clause", Map.<String, Object>of("clause", " ")),
                Map.entry("source", Map.<String, Object>of("source", "")),
                Map.entry("excuses", Map.<String, Object>of("excuses", List.of("WEATHER"))),
                Map.entry("silenceCounts", Map.<String, Object>of("silenceCounts", "perhaps")),
                Map.entry("steps", Map.<String, Object>of("steps", List.of())),
                Map.entry("steps[0].months", Map.<String, Object>of("steps", List.of(Map.of("kind", "BARRED")))),
                Map.entry(
                        "steps[0].months",
                        Map.<String, Object>of("steps", List.of(Map.of("kind", "STRUCK", "months", "3")))),
                Map.entry("steps[0].kind", Map.<String, Object>of("steps", List.of(Map.of("kind", "JAIL")))))) {
            var form = form(today.plusYears(50));
            form.putAll(own);
            form.putAll(wrong.getValue());
            var answer = officer.json(RULES, form);
            assertThat(answer.status()).as(wrong + answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("\"" + wrong.getKey() + "\"").doesNotContain("??");
        }
        assertThat(visitor("chair", "committee-chair").json(RULES, Map.of()).status())
                .isEqualTo(403);
        var form = form(today.plusYears(50));
        form.putAll(own);
        var taken = officer.json(RULES, form);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(officer.json(RULES, form).code()).isEqualTo("form.replayed");
        assertThat(visitor("nobody")
                        .get("/api/v1/public/waiting-list/refusal-rules")
                        .body())
                .contains("粤中住保〔2026〕1号", "\"months\":12");
        var again = officer.form(RULE_PAGE, Map.of("formId", "x", "category", "", "title", "<b>", "steps[0].kind", ""));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body())
                .contains("id=\"category-error\"", "id=\"clause-error\"", "&lt;b&gt;")
                .doesNotContain("??");
        assertThat(officer.get(RULE_PAGE).body()).contains("本市规则", "粤中住保〔2026〕1号");
        assertThat(visitor("citizen", "citizen").get(RULE_PAGE).status()).isEqualTo(403);
    }

    /** Files the objection, lets the committee uphold it, and returns the deliberation's id. */
    private String objection(Visitor officer, SeatedCommittee committee, String batch, int number) {
        var objection = "YY-" + UUID.randomUUID().toString().substring(0, 8);
        say(
                ObjectionFiledV1.TOPIC,
                ObjectionFiledV1.TYPE,
                "notice-" + batch,
                new ObjectionFiledV1(
                        objection, "notice-" + batch, NoticeKind.RESULT, batch, TODAY.plusDays(11), "有自有住房"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(officer.get("/staff/allocation/batches/" + batch)
                                .body())
                        .contains(objection));
        var page = "/staff/allocation/deliberations/objections";
        ok(officer, page + "/new?batch=" + batch + "&objection=" + objection);
        ok(officer, page + "/new?batch=" + batch + "&lang=en");
        var formId = UUID.randomUUID().toString();
        var form = new HashMap<>(Map.of(
                "formId",
                formId,
                "batchId",
                batch,
                "objection",
                objection,
                "findings",
                "经查，登记住房情况与事实不符",
                "proposal",
                "撤销分配，由下一户递补",
                "upholds",
                "true"));
        assertThat(officer.form(page, form).body())
                .contains("id=\"outcome-error\"")
                .doesNotContain("??");
        form.putAll(Map.of("outcome", "ASSIGNMENT_REVOKED", "entrantNumber", "77"));
        var nobody = officer.form(page, form);
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.body()).contains("id=\"entrantNumber-error\"").doesNotContain("??");
        form.put("entrantNumber", "" + number);
        var id = "objection-" + formId;
        assertThat(officer.form(page, form).location()).endsWith(id);
        var digest = committee
                .chair()
                .get(DELIBERATIONS + "/" + id)
                .json()
                .path("digest")
                .asString();
        for (var who : List.of("member-1", "member-2", "member-3")) {
            assertThat(committee.vote(who, id, digest, "FOR").status()).isEqualTo(200);
        }
        assertThat(committee.close(id, digest).json().path("state").asString()).isEqualTo("PASSED");
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(visitor("nobody"), "/committee/deliberations/" + id + lang);
            ok(committee.chair(), "/staff/allocation/deliberations/" + id + lang);
        }
        return id;
    }

    private String drawn(Visitor officer, SeatedCommittee committee, String title) throws IOException {
        var batch = frozen(officer, title);
        var at = "/api/v1/allocation/batches/" + batch;
        committee.pass(
                batch, officer.get(at).json().path("batch").path("digest").asString());
        move(11);
        var opened = officer.json(
                at + "/open-draw",
                Map.of("version", officer.get(at).json().path("version").asInt()));
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        var ceremony = new HeldCeremony(this, batch, 1);
        assertThat(ceremony.announce().status()).isEqualTo(201);
        ceremony.seal();
        ceremony.reveal();
        return batch;
    }

    /** A frozen batch of one home for households of ten, two standing by. */
    private String frozen(Visitor officer, String title) {
        var offer = "offer-" + UUID.randomUUID();
        say(
                HomesOfferedV1.TOPIC,
                HomesOfferedV1.TYPE,
                offer,
                new HomesOfferedV1(
                        offer,
                        TODAY,
                        List.of(new HomesOfferedV1.OfferedHome(
                                "h-" + offer, "祈安苑", "9栋", "901", 4, new BigDecimal("90.50"), "祈安苑9栋901"))));
        say(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                offer,
                new NoticePublishedV1(offer, NoticeKind.HOMES, offer, TODAY, TODAY.plusDays(10), "/notices/" + offer));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(officer.get("/staff/allocation/batches/new?offer=" + offer)
                                .body())
                        .contains(offer));
        var id = UUID.randomUUID().toString();
        var planned = officer.json(
                "/api/v1/allocation/batches",
                Map.of(
                        "formId",
                        id,
                        "title",
                        title,
                        "offerId",
                        offer,
                        "pools",
                        List.of(Map.of(
                                "rooms",
                                4,
                                "from",
                                10,
                                "to",
                                12,
                                "quotas",
                                List.of(Map.of("category", CATEGORY, "homes", 1, "reserves", 2))))));
        assertThat(planned.status()).as(planned.body()).isBetween(200, 201);
        var frozen = officer.json("/api/v1/allocation/batches/" + id + "/freeze", Map.of("version", 1));
        assertThat(frozen.status()).as(frozen.body()).isEqualTo(200);
        return id;
    }

    private void register() {
        var id = UUID.randomUUID().toString();
        say(
                HouseholdRegisteredV1.TOPIC,
                HouseholdRegisteredV1.TYPE,
                id,
                new HouseholdRegisteredV1(
                        id,
                        ApplicationCategory.NEW_EMPLOYEE,
                        TODAY,
                        "subject-" + owner,
                        new ScoreFacts(10, true, BigDecimal.valueOf(5), IncomeClass.SUBSISTENCE, false, 1, 0, false)));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(visitor(owner, "citizen")
                                .get("/api/v1/allocation/waiting-list/" + id + "/receipt")
                                .status())
                        .isEqualTo(200));
    }

    private static void ended(String batch, LocalDate publishedOn, LocalDate endedOn) {
        var notice = "result-" + UUID.randomUUID();
        say(
                NoticePeriodEndedV1.TOPIC,
                NoticePeriodEndedV1.TYPE,
                notice,
                new NoticePeriodEndedV1(
                        notice, NoticeKind.RESULT, batch, publishedOn, publishedOn.plusDays(20), endedOn));
    }

    private static void accept(Visitor citizen, String batch, JsonNode offer) {
        var answer = citizen.json(
                "/api/v1/allocation/batches/" + batch + "/home-answers",
                Map.of("number", offer.path("number").asInt(), "accepts", true));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    /** The one home offer of this state that the households of this owner have. */
    private static JsonNode mine(Visitor citizen, String state) {
        var all = citizen.get("/api/v1/allocation/home-offers/mine")
                .json()
                .valueStream()
                .filter(offer -> offer.path("state").asString().equals(state))
                .toList();
        assertThat(all).as(state).hasSize(1);
        return all.getFirst();
    }

    private static String stateOf(Visitor citizen, JsonNode offer) {
        return citizen.get("/api/v1/allocation/waiting-list/mine")
                .json()
                .valueStream()
                .filter(entry -> entry.path("applicationId").equals(offer.path("applicationId")))
                .map(entry -> entry.path("state").asString())
                .findFirst()
                .orElse("");
    }

    private String state(String batch) {
        return visitor("nobody")
                .get("/api/v1/public/batches/" + batch)
                .json()
                .path("state")
                .asString();
    }

    private static Map<String, Object> form(LocalDate from) {
        return new HashMap<>(
                Map.of("formId", UUID.randomUUID().toString(), "category", CATEGORY, "inForceFrom", from.toString()));
    }

    private static Visitor.Answer adopt(Visitor officer, String sample, LocalDate from) {
        var form = form(from);
        form.put("sample", sample);
        return officer.json(RULES, form);
    }

    /** Tomorrow by the platform's clock, which another test may have moved. */
    private static LocalDate platformTomorrow(Visitor officer) {
        var day = java.util.regex.Pattern.compile(
                        "name=\"inForceFrom\"[^>]*value=\"([0-9-]{10})\"|value=\"([0-9-]{10})\"[^>]*name=\"inForceFrom\"")
                .matcher(officer.get(RULE_PAGE).body());
        assertThat(day.find()).isTrue();
        return LocalDate.parse(day.group(1) != null ? day.group(1) : day.group(2));
    }
}
