package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.housing.housing.contract.PoolRefusedV1;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("Homes asked for, granted, refused, given back; and a batch cancelled")
class PoolsAndCancellationIT extends RunningAllocation {

    private static final String POOLS = "/api/v1/allocation/pools";

    @Test
    void a_request_is_checked_line_by_line_and_keeps_what_was_typed() {
        var officer = visitor("officer", "allocation-officer");
        assertThat(visitor("chair", "committee-chair")
                        .get("/staff/allocation/pools/new")
                        .status())
                .isEqualTo(403);
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(officer, "/staff/allocation/pools" + lang);
            ok(officer, "/staff/allocation/pools/new" + lang);
        }
        var typed = new LinkedHashMap<String, String>();
        typed.put("formId", UUID.randomUUID().toString());
        typed.put("title", " ");
        typed.put("wishes[0].estate", "祈安苑");
        typed.put("wishes[0].rooms", "2");
        typed.put("wishes[0].count", "2001");
        typed.put("wishes[1].estate", "<b>");
        typed.put("wishes[1].rooms", "");
        typed.put("wishes[1].count", "7");
        typed.put("wishes[2].estate", "");
        var again = officer.form("/staff/allocation/pools", typed);
        assertThat(again.status()).as(again.body()).isEqualTo(400);
        assertThat(again.body())
                .contains(
                        "id=\"title-error\"",
                        "id=\"wishes0.count-error\"",
                        "id=\"wishes1.rooms-error\"",
                        "value=\"2001\"",
                        "&lt;b&gt;")
                .doesNotContain("??", "id=\"wishes2.rooms-error\"", "value=\"<b>");

        typed.put("more", "1");
        var more = officer.form("/staff/allocation/pools", typed);
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.body()).contains("wishes[4].count", "value=\"2001\"");

        var wish = Map.of("estate", "祈安苑", "rooms", 2, "count", 1500);
        assertThat(ask(officer, wish, Map.of("estate", " 祈安苑 ", "rooms", 2, "count", 1))
                        .body())
                .contains("wishes[1]", "duplicate");
        assertThat(ask(officer, wish, Map.of("rooms", 2, "count", 501)).body()).contains("\"wishes\"", "size");
        assertThat(ask(officer, Map.of("rooms", 0, "count", 0)).body()).contains("wishes[0].rooms", "wishes[0].count");
        assertThat(ask(officer).status()).isEqualTo(400);
    }

    @Test
    void a_refused_request_shows_what_was_lacking_and_can_be_asked_again() {
        var officer = visitor("officer", "allocation-officer");
        var typed = new LinkedHashMap<String, String>();
        var id = UUID.randomUUID().toString();
        typed.put("formId", id);
        typed.put("title", "北区第一批");
        typed.put("wishes[0].estate", "平安苑");
        typed.put("wishes[0].rooms", "3");
        typed.put("wishes[0].count", "12");
        typed.put("wishes[3].rooms", "1");
        typed.put("wishes[3].count", "4");
        assertThat(officer.form("/staff/allocation/pools", typed).location()).endsWith("/staff/allocation/pools/" + id);
        assertThat(officer.form("/staff/allocation/pools", typed).status()).isEqualTo(409);
        var page = "/staff/allocation/pools/" + id;
        assertThat(officer.get(page).body()).contains("等待答复", "16", "刷新").doesNotContain("??");

        var refusal =
                new PoolRefusedV1(id, PoolRefusedV1.Reason.TAKEN, List.of(new PoolRefusedV1.Lack("平安苑", 3, 12, 5)));
        say(PoolRefusedV1.TOPIC, PoolRefusedV1.TYPE, id, refusal);
        say(PoolRefusedV1.TOPIC, PoolRefusedV1.TYPE, id, refusal);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(officer.get(POOLS + "/" + id)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo("REFUSED"));
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(officer, page + lang);
            ok(officer, "/staff/allocation/pools" + lang);
        }
        assertThat(officer.get(page).body())
                .contains("未取得", "平安苑", "<td>5</td>", "/staff/allocation/pools/new?again=" + id);
        assertThat(officer.get("/staff/allocation/pools/new?again=" + id).body())
                .contains("北区第一批", "value=\"12\"", "wishes[4].count");
        assertThat(officer.json(POOLS + "/" + id + "/give-up", Map.of("version", 2, "reason", "不用"))
                        .code())
                .isEqualTo("pool.not-granted");
    }

    @Test
    void a_granted_pool_is_given_back_and_no_batch_can_have_it_any_more() {
        var officer = visitor("officer", "allocation-officer");
        var id = granted(officer, "南区第一批");
        var page = "/staff/allocation/pools/" + id;
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(officer, page + lang);
            ok(officer, page + "/give-up" + lang);
        }
        assertThat(officer.get(page).body()).contains("已取得", "/staff/allocation/batches/new?offer=" + id);
        assertThat(officer.get("/staff/allocation/batches/new?offer=" + id + "&title=%E5%8D%97")
                        .body())
                .contains("value=\"" + id + "\"", "value=\"南\"");
        assertThat(officer.form(page + "/give-up", Map.of("version", "2", "reason", " "))
                        .body())
                .contains("id=\"reason-error\"");
        assertThat(officer.form(page + "/give-up", Map.of("version", "1", "reason", "暂不配租"))
                        .status())
                .as("of an older version")
                .isEqualTo(409);
        assertThat(officer.form(page + "/give-up", Map.of("version", "2", "reason", "暂不配租"))
                        .location())
                .endsWith(page);

        assertThat(officer.get(page).body()).contains("已退回", "暂不配租").doesNotContain("??");
        assertThat(plan(officer, id, "NEW_EMPLOYEE").code()).isEqualTo("batch.homes-in-another-batch");
        assertThat(officer.get("/api/v1/allocation/offers").body()).doesNotContain(id);
    }

    @Test
    void a_plan_is_checked_beside_its_fields_and_keeps_what_was_typed() {
        var officer = visitor("officer", "allocation-officer");
        var offer = granted(officer, "东区第一批");
        var page = officer.get("/staff/allocation/batches/new?offer=" + offer).body();
        var id = page.replaceAll("(?s).*name=\"formId\" value=\"([^\"]+)\".*", "$1");
        var typed = new LinkedHashMap<String, String>();
        typed.put("formId", id);
        typed.put("offerId", offer);
        typed.put("title", "东区第一批");
        typed.put("pools[0].rooms", "2");
        typed.put("pools[0].from", "4");
        typed.put("pools[0].to", "2");
        for (int seat = 0; seat < 4; seat++) {
            typed.put("seats[" + seat + "]", "1");
        }
        typed.put("needed", "5");
        typed.put("balls", "5");
        typed.put("highest", "9");
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            var again = officer.form("/staff/allocation/batches" + lang, typed);
            assertThat(again.status()).as(again.body()).isEqualTo(400);
            assertThat(again.body())
                    .contains("id=\"pools0.to-error\"", "id=\"needed-error\"", "value=\"东区第一批\"")
                    .doesNotContain("??");
        }
        typed.put("pools[0].to", "9");
        typed.put("needed", "3");
        assertThat(officer.form("/staff/allocation/batches", typed).body()).contains("请至少给一个类别填写名额");
        typed.put("pools[0].shares[0].homes", "2");
        typed.put("pools[0].shares[1].homes", "1");
        assertThat(officer.form("/staff/allocation/batches", typed).body()).contains("2房户型只有 2 套，名额合计 3 套");
        typed.put("pools[0].shares[1].homes", "");
        typed.put("pools[0].shares[0].reserves", "1");
        assertThat(officer.form("/staff/allocation/batches", typed).location())
                .endsWith("/staff/allocation/batches/" + id);
        ok(officer, "/staff/allocation/batches/" + id);
    }

    @Test
    void a_cancelled_batch_stays_public_with_its_reason_and_its_households_are_free_again() {
        var officer = visitor("officer", "allocation-officer");
        var chair = visitor("chair", "committee-chair");
        var household = UUID.randomUUID().toString();
        say(
                HouseholdRegisteredV1.TOPIC,
                HouseholdRegisteredV1.TYPE,
                household,
                new HouseholdRegisteredV1(
                        household,
                        ApplicationCategory.INDUSTRIAL_PARK,
                        TODAY,
                        "subject-worker",
                        new ScoreFacts(3, true, BigDecimal.valueOf(5), IncomeClass.SUBSISTENCE, false, 1, 0, false)));
        sheetInForce("INDUSTRIAL_PARK");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get("/api/v1/allocation/waiting-list?category=INDUSTRIAL_PARK")
                                .json()
                                .path("items")
                                .size()
                        == 1);
        var pool = granted(officer, "园区第一批");
        var planned = plan(officer, pool, "INDUSTRIAL_PARK");
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        var batch = planned.json().path("batch").path("batchId").asString();
        var at = "/api/v1/allocation/batches/" + batch;
        var page = "/staff/allocation/batches/" + batch;
        assertThat(officer.get("/staff/allocation/pools/" + pool).body())
                .contains(page)
                .doesNotContain("/give-up");
        assertThat(officer.json(POOLS + "/" + pool + "/give-up", Map.of("version", 2, "reason", "不用"))
                        .code())
                .isEqualTo("pool.distributed");
        assertThat(visitor("nobody").get("/batches/" + batch).status()).isEqualTo(404);
        var frozen = officer.json(at + "/freeze", Map.of("version", 1));
        assertThat(frozen.status()).as(frozen.body()).isEqualTo(200);
        var digest = frozen.json().path("batch").path("digest").asString();
        new SeatedCommittee(this).pass(batch, digest);

        assertThat(officer.get(page).body()).doesNotContain(page + "/cancel");
        assertThat(officer.get(page + "/cancel").body()).contains("只能由评审委员会主任取消");
        assertThat(officer.json(at + "/cancel", Map.of("version", 3, "reason", "渗水"))
                        .code())
                .isEqualTo("batch.only-chair-cancels");
        assertThat(visitor("w", "witness").get(page + "/cancel").status()).isEqualTo(403);
        assertThat(chair.get(page).body()).contains(page + "/cancel");
        assertThat(chair.form(page + "/cancel", Map.of("version", "3", "reason", " "))
                        .body())
                .contains("id=\"reason-error\"")
                .doesNotContain("??");
        assertThat(chair.form(page + "/cancel", Map.of("version", "2", "reason", "渗水"))
                        .status())
                .isEqualTo(409);
        assertThat(chair.form(page + "/cancel", Map.of("version", "3", "reason", "3栋渗水<b>"))
                        .location())
                .endsWith(page);

        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(visitor("nobody"), "/batches" + lang);
            ok(visitor("nobody"), "/batches/" + batch + lang);
            ok(officer, page + lang);
            ok(officer, page + "/cancel" + lang);
        }
        assertThat(visitor("nobody").get("/batches/" + batch).body())
                .contains("已取消", "3栋渗水&lt;b&gt;", digest)
                .doesNotContain(household);
        assertThat(visitor("nobody").get("/batches/" + batch + "/bundle").status())
                .isEqualTo(404);
        assertThat(chair.json(at + "/cancel", Map.of("version", 4, "reason", "又一次"))
                        .code())
                .isEqualTo("batch.not-the-next-step");

        // the household enters the next batch
        var next = plan(officer, granted(officer, "园区第二批"), "INDUSTRIAL_PARK");
        var second = next.json().path("batch").path("batchId").asString();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var again = officer.json("/api/v1/allocation/batches/" + second + "/freeze", Map.of("version", 1));
            assertThat(again.json().path("batch").path("entrants").asInt()).isEqualTo(1);
        });
    }

    private static String granted(Visitor officer, String title) {
        var id = UUID.randomUUID().toString();
        var asked = officer.json(
                POOLS, Map.of("formId", id, "title", title, "wishes", List.of(Map.of("rooms", 2, "count", 2))));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(asked.json().path("state").asString()).isEqualTo("ASKED");
        say(
                HomesOfferedV1.TOPIC,
                HomesOfferedV1.TYPE,
                id,
                new HomesOfferedV1(id, TODAY, List.of(home("a"), home("b"))));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(officer.get(POOLS + "/" + id).json().path("state").asString())
                    .isEqualTo("GRANTED");
            assertThat(officer.get("/staff/allocation/batches/new?offer=" + id).body())
                    .contains(id);
        });
        return id;
    }

    private static Visitor.Answer ask(Visitor officer, Map<?, ?>... wishes) {
        return officer.json(
                POOLS, Map.of("formId", UUID.randomUUID().toString(), "title", "第一批", "wishes", Arrays.asList(wishes)));
    }

    private static Visitor.Answer plan(Visitor officer, String offerId, String category) {
        return officer.json(
                "/api/v1/allocation/batches", plan(UUID.randomUUID().toString(), "批次", offerId, category, 2, 1));
    }

    private static HomesOfferedV1.OfferedHome home(String id) {
        return new HomesOfferedV1.OfferedHome(
                id + "-" + UUID.randomUUID(), "祈安苑", "3栋", id, 2, new BigDecimal("50.50"), "祈安苑3栋" + id);
    }
}
