package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdFactsChangedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("zone-free")
@DisplayName("The waiting list through its doors: receipt, moves, forecast, list, figures, chains")
class WaitingListDoorsIT extends RunningAllocation {
    private static final String LIST = "/api/v1/allocation/waiting-list";
    private static final String CATEGORY = "MIGRANT_POINTS";
    private static final String RULES = "/api/v1/allocation/tie-rules";
    private static final Duration SOON = Duration.ofSeconds(60);

    private Visitor officer = new Visitor("", "");

    @BeforeEach
    void an_officer_is_on_duty() {
        officer = visitor("officer", "allocation-officer");
    }

    @Test
    void a_household_reads_why_it_stands_where_it_stands_and_nobody_elses() {
        sheetInForce(CATEGORY);
        var run = UUID.randomUUID().toString().substring(0, 8);
        var ids = new String[6];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = register("waiter-" + run + i, i < 2 ? "3" : "5." + i);
        }
        var third = visitor("waiter-" + run + 2, "citizen");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(list("").path("items")).hasSize(6));
        assertThat(receipt(third, ids[2]).path("entry").path("sharedBy").asLong())
                .as("four equal scores share a position")
                .isEqualTo(4);

        // a chain from today parts them
        assertThat(adopt(Map.of("sample", "ZIBO")).status()).isEqualTo(201);
        await().atMost(SOON).untilAsserted(() -> {
            var entry = receipt(third, ids[2]).path("entry");
            assertThat(entry.path("position").asLong()).isEqualTo(3);
            assertThat(entry.path("sharedBy").asLong()).isEqualTo(1);
        });

        // one ahead leaves, one ahead changes; told twice, it counts once
        var left = new HouseholdRemovedV1(
                ids[0], ApplicationCategory.MIGRANT_POINTS, TODAY, HouseholdRemovedV1.Ground.NO_ANSWER, true);
        say(HouseholdRemovedV1.TOPIC, HouseholdRemovedV1.TYPE, ids[0], left);
        say(HouseholdRemovedV1.TOPIC, HouseholdRemovedV1.TYPE, ids[0], left);
        var changed = new HouseholdFactsChangedV1(ids[1], ApplicationCategory.MIGRANT_POINTS, TODAY, true, facts("12"));
        say(HouseholdFactsChangedV1.TOPIC, HouseholdFactsChangedV1.TYPE, ids[1], changed);
        say(HouseholdFactsChangedV1.TOPIC, HouseholdFactsChangedV1.TYPE, ids[1], changed);
        await().atMost(SOON).untilAsserted(() -> {
            var moves = third.get(LIST + "/" + ids[2] + "/moves");
            assertThat(moves.json().path("position").asLong()).isEqualTo(1);
            assertThat(moves.body())
                    .contains("\"cause\":\"LEFT\",\"households\":1,\"moved\":-1")
                    .contains("\"cause\":\"FACTS_CHANGED\",\"households\":1,\"moved\":-1")
                    .doesNotContain(ids[0], ids[1]);
        });

        var receipt = receipt(third, ids[2]);
        assertThat(receipt.path("sheet").path("digest").asString()).startsWith("sha256:");
        assertThat(receipt.path("lines").toString()).contains("perHeadFloorArea", "5.2", "人均建筑面积");
        assertThat(receipt.path("ties").path("steps").toString())
                .contains("perHeadFloorArea", "ASC")
                .endsWith("{\"fact\":\"PUBLIC_DRAW\",\"order\":null}]");
        assertThat(receipt.path("changes").toString()).contains("NEXT_WAITING_POINT", "GENERATION_MORE");
        assertThat(third.get(LIST + "/" + ids[2] + "/forecast")
                        .json()
                        .path("kind")
                        .asString())
                .isEqualTo("NOT_ENOUGH_HISTORY");

        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(third, "/my/waiting-list" + lang);
            ok(third, "/my/waiting-list/" + ids[2] + lang);
            ok(officer, "/staff/allocation/waiting-list/" + ids[2] + lang);
            ok(officer, "/staff/allocation/waiting-list" + lang + "&category=" + CATEGORY + "&order=REGISTERED_LATEST");
            ok(officer, "/staff/allocation/waiting-list" + lang + "&category=" + CATEGORY + "&state=REMOVED");
            ok(officer, "/staff/allocation/tie-rules" + lang);
            ok(visitor("nobody"), "/waiting-list" + lang);
        }
        assertThat(third.get("/my/waiting-list/" + ids[2]).body())
                .contains("第 1 位，共 5 户", "前面减少 1 户：退出轮候", "历史数据不足", "示例，非中山标准", "人均建筑面积")
                .doesNotContain(ids[0], ids[1], ids[3]);
        notHers(ids);
        checkedAgain(ids[2]);
        figures();
        lists(ids);
    }

    private void notHers(String[] ids) {
        var other = visitor("stranger", "citizen");
        var chair = visitor("chair", "committee-chair");
        for (var who : List.of(other, chair)) {
            for (var part : List.of("/receipt", "/moves", "/forecast")) {
                var answer = who.get(LIST + "/" + ids[2] + part);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.code()).isEqualTo("absent");
            }
            assertThat(who.get("/my/waiting-list/" + ids[2]).status()).isEqualTo(404);
            assertThat(who.get("/staff/allocation/waiting-list/" + ids[2]).status())
                    .isEqualTo(403);
        }
        assertThat(officer.get(LIST + "/nobody/receipt").status()).isEqualTo(404);
        assertThat(officer.get(LIST + "/" + ids[2] + "/moves?since=yesterday").code())
                .isEqualTo("field.invalid");
        assertThat(officer.get(LIST + "/" + ids[2] + "/moves?since=2999-01")
                        .json()
                        .path("days"))
                .isEmpty();
        assertThat(officer.get(LIST + "/" + ids[0] + "/forecast").code()).isEqualTo("waiting-list.no-place");
    }

    private void checkedAgain(String id) {
        assertThat(officer.json(LIST + "/" + id + "/again", Map.of())
                        .json()
                        .path("changed")
                        .asBoolean(true))
                .isFalse();
        var page = "/staff/allocation/waiting-list/" + id;
        assertThat(officer.form(page + "/again", Map.of()).location()).endsWith(page + "?checked=false");
        assertThat(officer.get(page + "?checked=false").body()).contains("与原得分一致");
        assertThat(visitor("chair", "committee-chair")
                        .form(page + "/again", Map.of())
                        .status())
                .isIn(403, 404);
    }

    private void figures() {
        var answer = visitor("nobody").get("/api/v1/public/waiting-list/statistics");
        assertThat(answer.status()).isEqualTo(200);
        for (var list : answer.json()) {
            for (var band : list.path("bands")) {
                assertThat(band.path("households").asLong(5)).isNotIn(1L, 2L, 3L, 4L);
            }
        }
        assertThat(visitor("nobody")
                        .get("/api/v1/public/waiting-list/tie-rules")
                        .body())
                .contains("示例，非中山标准");
    }

    private void lists(String[] ids) {
        assertThat(list("&page=99").path("items")).isEmpty();
        assertThat(list("&page=-3").path("code").asString()).isEqualTo("field.invalid");
        assertThat(list("&state=REMOVED")
                        .path("items")
                        .get(0)
                        .path("applicationId")
                        .asString())
                .isEqualTo(ids[0]);
        assertThat(list("&order=APPLICATION").path("items")).hasSize(5);
        for (var wrong : List.of("category=NOBODYS", "category=" + CATEGORY + "&order=LUCK", "page=1")) {
            assertThat(officer.get(LIST + "?" + wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(visitor("citizen", "citizen")
                        .get(LIST + "?category=" + CATEGORY)
                        .status())
                .isEqualTo(403);
        var file = officer.get("/staff/allocation/waiting-list/export.xlsx?category=" + CATEGORY);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("PK");
        assertThat(visitor("citizen", "citizen")
                        .get("/staff/allocation/waiting-list/export.xlsx?category=" + CATEGORY)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_chain_is_checked_field_by_field_and_adopted_once() {
        for (var wrong : List.of(
                Map.entry("category", Map.of("category", "NOBODYS", "sample", "ZIBO")),
                Map.entry(
                        "inForceFrom", Map.of("inForceFrom", TODAY.minusDays(1).toString(), "sample", "ZIBO")),
                Map.entry("inForceFrom", Map.of("inForceFrom", "soon", "sample", "ZIBO")),
                Map.entry("sample", Map.of("sample", "LUCK")),
                Map.entry("title", Map.of("steps", List.of())),
                Map.entry("steps[0].fact", Map.of("title", "自定", "steps", List.of(step("incomeClass", "ASC")))),
                Map.entry("steps[0].order", Map.of("title", "自定", "steps", List.of(step("householdSize", "UP")))),
                Map.entry(
                        "steps[1].fact",
                        Map.of(
                                "title",
                                "自定",
                                "steps",
                                List.of(step("householdSize", "ASC"), step("householdSize", "DESC")))))) {
            var answer = adopt(wrong.getValue());
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("\"" + wrong.getKey() + "\"").doesNotContain("??");
        }
        assertThat(visitor("chair", "committee-chair").json(RULES, Map.of()).status())
                .isEqualTo(403);
        var own = Map.<String, Object>of(
                "category",
                "LOCAL_OTHER",
                "title",
                "家庭人口多的优先",
                "steps",
                List.of(step("householdSize", "DESC"), step("hasHome", "ASC")));
        var taken = adopt(own);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.body()).contains("householdSize", "PUBLIC_DRAW");
        var form = new java.util.TreeMap<String, Object>(own);
        form.put("formId", taken.json().path("ruleId").asString());
        form.put("inForceFrom", TODAY.plusYears(1).toString());
        assertThat(officer.json(RULES, form).code()).isEqualTo("form.replayed");

        var page = "/staff/allocation/tie-rules";
        var again = officer.form(
                page,
                Map.of(
                        "formId", UUID.randomUUID().toString(),
                        "category", "",
                        "title", " ",
                        "inForceFrom", "2020-01-01",
                        "steps[0].fact", "householdSize",
                        "steps[0].order", ""));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body())
                .contains("id=\"category-error\"", "id=\"title-error\"", "id=\"steps0.order-error\"", "2020-01-01")
                .doesNotContain("??");
        var form2 = Map.of(
                "formId",
                UUID.randomUUID().toString(),
                "category",
                "LOCAL_OTHER",
                "sample",
                "GUANGMING",
                "inForceFrom",
                TODAY.plusYears(1).toString());
        assertThat(officer.form(page, form2).location()).endsWith(page);
        assertThat(officer.get(page).body()).contains("参照深圳光明", "家庭人口多的优先", "施行中");
    }

    private static Map<String, String> step(String fact, String order) {
        return Map.of("fact", fact, "order", order);
    }

    private Visitor.Answer adopt(Map<String, ?> typed) {
        var form = new java.util.TreeMap<String, Object>(
                Map.of("formId", UUID.randomUUID().toString(), "category", CATEGORY, "inForceFrom", platformDay()));
        form.putAll(typed);
        return officer.json(RULES, form);
    }

    /** Today by the platform's clock, which another test may have moved: rules are adopted from today on. */
    private String platformDay() {
        var page = officer.get("/staff/allocation/tie-rules").body();
        var day = java.util.regex.Pattern.compile(
                        "name=\"inForceFrom\"[^>]*value=\"([0-9-]{10})\"|value=\"([0-9-]{10})\"[^>]*name=\"inForceFrom\"")
                .matcher(page);
        assertThat(day.find()).isTrue();
        return day.group(1) != null ? day.group(1) : day.group(2);
    }

    private JsonNode list(String more) {
        return officer.get(LIST + "?category=" + CATEGORY + more).json();
    }

    private static JsonNode receipt(Visitor who, String id) {
        var answer = who.get(LIST + "/" + id + "/receipt");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String register(String owner, String area) {
        var id = UUID.randomUUID().toString();
        say(
                HouseholdRegisteredV1.TOPIC,
                HouseholdRegisteredV1.TYPE,
                id,
                new HouseholdRegisteredV1(
                        id, ApplicationCategory.MIGRANT_POINTS, TODAY, "subject-" + owner, facts(area)));
        return id;
    }

    private static ScoreFacts facts(String area) {
        return new ScoreFacts(3, true, new BigDecimal(area), IncomeClass.SUBSISTENCE, false, 1, 0, false);
    }
}
