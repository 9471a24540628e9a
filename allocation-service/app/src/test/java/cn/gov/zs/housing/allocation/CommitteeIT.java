package cn.gov.zs.housing.allocation;

import static cn.gov.zs.housing.allocation.SeatedCommittee.DELIBERATIONS;
import static cn.gov.zs.housing.allocation.SeatedCommittee.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("The review committee: its register, its rules, its votes, and what must hold before a draw")
class CommitteeIT extends RunningAllocation {

    private static final String RULES = "/api/v1/allocation/committee/rules";

    @Test
    void a_member_is_entered_by_one_officer_confirmed_by_another_and_public_without_the_account() {
        var one = visitor("officer", "allocation-officer");
        var two = visitor("officer-2", "allocation-officer");
        var id = UUID.randomUUID().toString();
        var entry = SeatedCommittee.entry(id, "卢<b>", "新闻媒体代表", "media-person");
        assertThat(visitor("chair", "committee-chair").json(MEMBERS, entry).status())
                .isEqualTo(403);
        assertThat(one.json(MEMBERS, entry).status()).isEqualTo(201);
        assertThat(one.json(MEMBERS, entry).code()).isEqualTo("form.replayed");
        var other = new HashMap<>(entry);
        other.put("formId", UUID.randomUUID().toString());
        assertThat(one.json(MEMBERS, other).code()).isEqualTo("committee.sits-already");
        other.put("to", TODAY.minusDays(1).toString());
        assertThat(one.json(MEMBERS, other).body()).contains("\"to\"", "field.invalid");
        assertThat(visitor("nobody").get("/committee").body()).doesNotContain("卢");
        var own = one.json(MEMBERS + "/" + id + "/confirm", Map.of());
        assertThat(own.code()).isEqualTo("committee.own-entry");
        assertThat(own.json().path("clause").asString()).contains("成员涵盖社会不同阶层");
        assertThat(two.form("/staff/allocation/committee/members/" + id + "/confirm", Map.of())
                        .location())
                .endsWith("/staff/allocation/committee");
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(visitor("nobody"), "/committee" + lang);
            for (var page : List.of(
                    "", "/members/new", "/members/" + id + "/end", "/members/" + id + "/refuse", "/rules/new")) {
                ok(one, "/staff/allocation/committee" + page + lang);
            }
        }
        assertThat(visitor("nobody").get("/committee").body())
                .contains("卢&lt;b&gt;", "新闻媒体代表", "示例，非中山标准")
                .doesNotContain("media-person");
        assertThat(visitor("nobody").get("/api/v1/public/committee").body()).doesNotContain("media-person", id);

        // ended early, by two
        assertThat(one.form("/staff/allocation/committee/members/" + id + "/end", Map.of("reason", " "))
                        .body())
                .contains("id=\"reason-error\"")
                .doesNotContain("??");
        one.form("/staff/allocation/committee/members/" + id + "/end", Map.of("reason", "调离本市"));
        assertThat(one.json(MEMBERS + "/" + id + "/confirm", Map.of()).code()).isEqualTo("committee.own-entry");
        assertThat(two.json(MEMBERS + "/" + id + "/confirm", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ENDED");
        assertThat(visitor("nobody").get("/committee").body()).contains("历任委员", "调离本市");
        assertThat(two.json(MEMBERS + "/" + id + "/confirm", Map.of()).code()).isEqualTo("committee.not-the-next-step");
        assertThat(two.json(MEMBERS + "/no-such/confirm", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_form_that_is_wrong_comes_back_with_what_was_typed_and_names_its_fields() {
        var one = visitor("officer", "allocation-officer");
        var typed = new HashMap<>(Map.of(
                "formId",
                UUID.randomUUID().toString(),
                "name",
                "<i>",
                "standsFor",
                "",
                "account",
                "Large Letters",
                "from",
                "2026-13-45",
                "to",
                "x"));
        var again = one.form("/staff/allocation/committee/members", typed);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body())
                .contains(
                        "id=\"standsFor-error\"",
                        "id=\"account-error\"",
                        "id=\"to-error\"",
                        "value=\"Large Letters\"",
                        "&lt;i&gt;")
                .doesNotContain("??", "id=\"name-error\"");
        typed.putAll(Map.of("standsFor", "专家", "account", "a", "to", "2027-01-01"));
        assertThat(one.form("/staff/allocation/committee/members", typed).body())
                .contains("id=\"from-error\"");

        var rule = new HashMap<String, Object>(Map.of(
                "quorumParts",
                3,
                "quorumOf",
                2,
                "least",
                3,
                "neededParts",
                1,
                "neededOf",
                2,
                "from",
                TODAY.plusYears(90).toString(),
                "basis",
                "议事规则"));
        assertThat(one.json(RULES, rule).body()).contains("quorumParts", "field.invalid");
        var text = new HashMap<String, String>();
        rule.forEach((key, value) -> text.put(key, value.toString()));
        text.put("least", "many");
        var rulePage = one.form("/staff/allocation/committee/rules", text);
        assertThat(rulePage.status()).as(rulePage.body()).isEqualTo(400);
        assertThat(rulePage.body()).contains("id=\"least-error\"").doesNotContain("??");
        rule.put("quorumOf", 4);
        var entered = one.json(RULES, rule);
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        int number = entered.json().path("rules").get(0).path("number").asInt();
        assertThat(one.json(RULES + "/" + number + "/confirm", Map.of()).code()).isEqualTo("committee.own-entry");
        assertThat(visitor("officer-2", "allocation-officer")
                        .json(RULES + "/" + number + "/confirm", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(visitor("nobody").get("/api/v1/public/committee").body()).contains("议事规则");
    }

    @Test
    void a_plan_is_voted_on_openly_and_a_rejected_one_is_never_drawn() {
        var committee = new SeatedCommittee(this);
        var officer = visitor("officer", "allocation-officer");
        var batch = frozen(officer, "NEW_EMPLOYEE", "新就业第一批");
        var id = batch.id();
        var digest = batch.digest();
        var page = "/staff/allocation/deliberations/" + id;
        ok(committee.chair(), page);
        assertThat(committee.as("member-1").get(page).body())
                .doesNotContain("action=\"/staff/allocation/deliberations\"");
        assertThat(committee.vote("member-1", id, digest, "FOR").status()).isEqualTo(404);
        assertThat(officer.form("/staff/allocation/deliberations", Map.of("batchId", id, "digest", digest))
                        .location())
                .endsWith(page);
        assertThat(committee.open(id, digest).code()).isEqualTo("deliberation.opened-already");

        // refused: a stranger, an officer without the role, another digest, no declaration
        var stranger = visitor("stranger", "committee-member");
        var ballot = Map.of("digest", digest, "choice", "FOR", "reason", "同意", "noConflict", true);
        var unknown = stranger.json(DELIBERATIONS + "/" + id + "/votes", ballot);
        assertThat(unknown.code()).isEqualTo("vote.not-a-member");
        assertThat(unknown.json().path("clause").asString()).contains("表决通过批次的分配方案");
        assertThat(officer.json(DELIBERATIONS + "/" + id + "/votes", ballot).status())
                .isEqualTo(403);
        assertThat(committee
                        .vote("member-1", id, "sha256:" + "0".repeat(64), "FOR")
                        .code())
                .isEqualTo("deliberation.other-digest");
        var undeclared = committee.as("member-1").form(page + "/votes", Map.of("digest", digest, "reason", "我看可以"));
        assertThat(undeclared.status()).isEqualTo(400);
        assertThat(undeclared.body())
                .contains("id=\"choice-error\"", "id=\"noConflict-error\"", "我看可以")
                .doesNotContain("??");
        var vague = committee
                .as("member-1")
                .form(page + "/recusals", Map.of("digest", digest, "ground", "RELATIVE", "words", " "));
        assertThat(vague.status()).isEqualTo(400);
        assertThat(vague.body()).contains("id=\"words-error\"").doesNotContain("??");

        // one recuses, one votes for, two against
        assertThat(committee
                        .as("member-1")
                        .form(page + "/recusals", Map.of("digest", digest, "ground", "RELATIVE", "words", "表弟参加"))
                        .location())
                .endsWith(page);
        assertThat(committee.vote("member-1", id, digest, "FOR").code()).isEqualTo("vote.recused");
        assertThat(committee
                        .as("member-2")
                        .form(
                                page + "/votes",
                                Map.of("digest", digest, "choice", "FOR", "reason", "同意<b>", "noConflict", "true"))
                        .location())
                .endsWith(page);
        assertThat(committee.vote("member-2", id, digest, "AGAINST").code()).isEqualTo("vote.voted-already");
        assertThat(committee.close(id, digest).code()).isEqualTo("deliberation.too-few-present");
        committee.vote("member-3", id, digest, "AGAINST");
        committee.vote("chair", id, digest, "AGAINST");
        assertThat(visitor("nobody").get("/committee/deliberations/" + id).status())
                .as("while it is open")
                .isEqualTo(404);
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            for (var who : List.of("member-1", "member-2", "chair")) {
                ok(committee.as(who), page + lang);
            }
            ok(officer, "/staff/allocation/deliberations" + lang);
        }
        assertThat(committee
                        .as("member-2")
                        .json(DELIBERATIONS + "/" + id + "/close", Map.of("digest", digest, "minutes", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(committee
                        .chair()
                        .form(page + "/close", Map.of("digest", digest, "minutes", ""))
                        .body())
                .contains("id=\"minutes-error\"")
                .doesNotContain("??");
        assertThat(committee
                        .chair()
                        .form(page + "/close", Map.of("digest", digest, "minutes", "同意一票，不通过。"))
                        .location())
                .endsWith(page);

        var at = "/api/v1/allocation/batches/" + id;
        assertThat(officer.get(at).json().path("batch").path("state").asString())
                .isEqualTo("REJECTED");
        var refused = officer.json(
                at + "/open-draw",
                Map.of("version", officer.get(at).json().path("version").asInt()));
        assertThat(refused.code()).isEqualTo("draw.rejected");
        assertThat(refused.json().has("firstLawfulDay")).as(refused.body()).isFalse();
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(visitor("nobody"), "/batches" + lang);
            ok(visitor("nobody"), "/batches/" + id + lang);
            ok(visitor("nobody"), "/committee" + lang);
            ok(visitor("nobody"), "/committee/deliberations/" + id + lang);
            ok(officer, "/staff/allocation/batches/" + id + lang);
            ok(committee.chair(), page + lang);
        }
        assertThat(visitor("nobody").get("/batches/" + id).body())
                .contains("表决未通过", "低保低收入家庭代表", "表弟参加", "同意&lt;b&gt;", "同意一票，不通过。");
        assertThat(visitor("nobody")
                        .get("/api/v1/public/committee/deliberations/" + id)
                        .body())
                .contains("\"vote\":\"RECUSED\"")
                .doesNotContain("member-2", "subject-");
        assertThat(committee.vote("member-3", id, digest, "FOR").code()).isEqualTo("deliberation.not-open");
        assertThat(officer.form(
                                "/staff/allocation/batches/" + id + "/cancel",
                                Map.of(
                                        "version",
                                        officer.get(at).json().path("version").asString(),
                                        "reason",
                                        "表决未通过"))
                        .location())
                .endsWith(id);
    }

    @Test
    void a_cancelled_batch_voids_its_deliberation_and_an_open_objection_holds_the_draw() {
        var committee = new SeatedCommittee(this);
        var officer = visitor("officer", "allocation-officer");
        var batch = frozen(officer, "NEW_EMPLOYEE", "新就业第二批");
        var id = batch.id();
        committee.pass(id, batch.digest());
        var at = "/api/v1/allocation/batches/" + id;

        ok(officer, "/staff/allocation/deliberations/objections/new?batch=" + id);
        var formId = UUID.randomUUID().toString();
        var objection = "objection-" + formId;
        var form = new HashMap<>(Map.of(
                "formId",
                formId,
                "batchId",
                id,
                "objection",
                "YY-7K3M9",
                "findings",
                "",
                "proposal",
                "维持方案",
                "upholds",
                "false"));
        assertThat(officer.form("/staff/allocation/deliberations/objections", form)
                        .body())
                .contains("id=\"findings-error\"", "维持方案")
                .doesNotContain("??");
        form.put("findings", "经查，情况不属实");

        assertThat(officer.form("/staff/allocation/deliberations/objections", form)
                        .location())
                .endsWith(objection);
        var held = officer.json(
                at + "/open-draw",
                Map.of("version", officer.get(at).json().path("version").asInt()));
        assertThat(held.json().path("missing").toString()).contains("NO_OBJECTION");
        assertThat(officer.get("/staff/allocation/batches/" + id).body()).contains("没有待审议的异议", "尚缺");
        var seen = committee
                .chair()
                .get(DELIBERATIONS + "/" + objection)
                .json()
                .path("digest")
                .asString();
        for (var who : List.of("member-1", "member-2", "member-3")) {
            assertThat(committee.vote(who, objection, seen, "FOR").status()).isEqualTo(200);
        }
        assertThat(committee.close(objection, seen).json().path("state").asString())
                .isEqualTo("PASSED");
        ok(visitor("nobody"), "/committee/deliberations/" + objection);
        var later = officer.json(
                at + "/open-draw",
                Map.of("version", officer.get(at).json().path("version").asInt()));
        // another test may have moved the clock past the days of the homes' notice
        assertThat(later.body()).doesNotContain("NO_OBJECTION");

        // who prepared it has no vote, not even with a seat
        var own = frozen(visitor("member-1", "allocation-officer"), "NEW_EMPLOYEE", "自己拟的一批");
        committee.open(own.id(), own.digest());
        var mine = committee.vote("member-1", own.id(), own.digest(), "FOR");
        assertThat(mine.code()).isEqualTo("vote.prepared-it");
        assertThat(committee.chair().get(DELIBERATIONS + "/" + own.id()).body()).contains("本人经办，依规回避");

        var version = officer.get("/api/v1/allocation/batches/" + own.id())
                .json()
                .path("version")
                .asInt();
        officer.json("/api/v1/allocation/batches/" + own.id() + "/cancel", Map.of("version", version, "reason", "另拟"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(committee
                                .chair()
                                .get(DELIBERATIONS + "/" + own.id())
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo("VOID"));
        ok(committee.chair(), "/staff/allocation/deliberations/" + own.id());
        assertThat(committee.close(own.id(), own.digest()).code()).isEqualTo("deliberation.not-open");
    }

    private record FrozenBatch(String id, String digest) {}

    /** A batch of one household and one home, whose notice began today. */
    private FrozenBatch frozen(Visitor officer, String category, String title) {
        var household = UUID.randomUUID().toString();
        say(
                HouseholdRegisteredV1.TOPIC,
                HouseholdRegisteredV1.TYPE,
                household,
                new HouseholdRegisteredV1(
                        household,
                        ApplicationCategory.valueOf(category),
                        TODAY,
                        "subject-x",
                        new ScoreFacts(3, true, BigDecimal.valueOf(5), IncomeClass.SUBSISTENCE, false, 1, 0, false)));
        sheetInForce(category);
        var offer = "offer-" + UUID.randomUUID();
        say(
                HomesOfferedV1.TOPIC,
                HomesOfferedV1.TYPE,
                offer,
                new HomesOfferedV1(
                        offer,
                        TODAY,
                        List.of(new HomesOfferedV1.OfferedHome(
                                "h-" + offer, "祈安苑", "3栋", "301", 2, new BigDecimal("50.50"), "祈安苑3栋301"))));
        say(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                offer,
                new NoticePublishedV1(offer, NoticeKind.HOMES, offer, TODAY, TODAY.plusDays(10), "/notices/" + offer));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(officer.get("/api/v1/allocation/waiting-list?category=" + category)
                            .body())
                    .contains(household);
            assertThat(officer.get("/api/v1/allocation/offers").body()).contains(offer);
        });
        var id = UUID.randomUUID().toString();
        var planned = officer.json("/api/v1/allocation/batches", plan(id, title, offer, category, 1, 1));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        var frozen = officer.json("/api/v1/allocation/batches/" + id + "/freeze", Map.of("version", 1));
        assertThat(frozen.status()).as(frozen.body()).isEqualTo(200);
        return new FrozenBatch(id, frozen.json().path("batch").path("digest").asString());
    }
}
