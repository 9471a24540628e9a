package cn.gov.zs.housing.housing.stock.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One home through pages and interface: its steps, its defects, what it is known to be, its rent and its past. */
class LifeOfAHomeIT extends ServiceUnderTest {

    @Test
    void a_planned_home_is_finished_mended_and_found_fit_with_every_step_in_its_history() throws Exception {
        var home = json(postJson(
                        "/api/v1/homes",
                        OFFICER,
                        home("平安苑", "1801", "58").replace("\"rooms\"", "\"state\": \"PLANNED\", \"rooms\"")))
                .path("homeId")
                .asString();
        var page = "/staff/homes/" + home;
        assertThat(getAs(OFFICER, page).body())
                .contains("平安苑 3栋 1801", "规划在建", page + "/moves/FINISH", page + "/moves/WITHDRAW")
                .doesNotContain(page + "/moves/DECLARE_FIT", page + "/defects/new", "??");
        assertThat(getAs(OFFICER, page + "?lang=en").body())
                .contains("Planned or being built", "It is built")
                .doesNotContain("??");

        assertThat(getAs(OFFICER, page + "/moves/FINISH").body()).contains("name=\"version\" value=\"1\"");
        var fields = List.of(entry("version", "1"), entry("move", "FINISH"));
        var noReason = postForm(page + "/moves", OFFICER, with(fields, "why", " "));
        assertThat(noReason.statusCode()).isEqualTo(400);
        assertThat(noReason.body()).contains("请填写", "href=\"#why\"");
        var person = postForm(page + "/moves", OFFICER, with(fields, "why", "联系电话13800138000"));
        assertThat(person.body()).contains("请勿填写电话", "联系电话13800138000");
        assertThat(postForm(page + "/moves", OFFICER, with(fields, "why", "竣工验收"))
                        .statusCode())
                .isEqualTo(302);
        var again = postForm(page + "/moves", OFFICER, with(fields, "why", "竣工验收"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("state.stale");

        assertThat(getAs(OFFICER, page + "/defects/new").body()).contains("登记缺陷");
        assertThat(postForm(page + "/defects", OFFICER, List.of(entry("version", "2"), entry("what", "屋面渗漏")))
                        .statusCode())
                .isEqualTo(302);
        var unfit = postJson(
                "/api/v1/homes/" + home + "/moves",
                OFFICER,
                "{\"version\": 3, \"move\": \"DECLARE_FIT\", \"why\": \"查验\"}");
        assertThat(unfit.statusCode()).isEqualTo(409);
        assertThat(json(unfit).path("code").asString()).isEqualTo("home.still-defective");
        assertThat(unfit.body()).contains("屋面渗漏");
        assertThat(getAs(OFFICER, page + "/defects/1/mended").body()).contains("屋面渗漏");
        assertThat(postForm(page + "/defects/1/mended", OFFICER, List.of(entry("version", "3"), entry("why", "已补漏")))
                        .statusCode())
                .isEqualTo(302);
        var fit = postJson(
                "/api/v1/homes/" + home + "/moves",
                OFFICER,
                "{\"version\": 4, \"move\": \"DECLARE_FIT\", \"why\": \"查验合格\"}");
        assertThat(json(fit).path("state").asString()).isEqualTo("FIT");
        var wrong = postJson(
                "/api/v1/homes/" + home + "/moves", OFFICER, "{\"version\": 5, \"move\": \"FINISH\", \"why\": \"再次\"}");
        assertThat(json(wrong).path("code").asString()).isEqualTo("home.not-from-here");

        var history = json(getAs(OFFICER, "/api/v1/homes/" + home + "/history"));
        assertThat(history.path("items")
                        .valueStream()
                        .map(line -> line.path("kind").asString()))
                .containsExactly("STEP", "DEFECT_MENDED", "DEFECT_FOUND", "STEP", "STEP");
        assertThat(history.path("items").path(0).path("by").asString()).isEqualTo("subject-stock-officer");
        assertThat(history.path("items").path(0).path("why").asString()).isEqualTo("查验合格");
        assertThat(getAs(OFFICER, page).body()).contains("竣工验收", "查验合格", "修复缺陷：屋面渗漏", "已补漏");
    }

    @Test
    void particulars_and_rent_are_changed_from_today_on_and_the_past_stays() throws Exception {
        var home = enter("平安苑", "1802");
        var page = "/staff/homes/" + home;
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var known = List.of(
                entry("version", "1"),
                entry("rooms", "3"),
                entry("floorArea", "70"),
                entry("innerArea", "60.5"),
                entry("floor", "6"),
                entry("address", "中山市南区街道平安苑3栋1802房"),
                entry("orientation", "SOUTH"),
                entry("barrierFree", "true"),
                entry("facilities", "WATER"),
                entry("facilities", "BALCONY"),
                entry("why", "实测"));
        assertThat(getAs(OFFICER, page + "/particulars").body()).contains("value=\"58.37\"", "无障碍住房", "阳台");
        var tooLarge = postForm(page + "/particulars", OFFICER, replaced(known, "innerArea", "70.01"));
        assertThat(tooLarge.statusCode()).isEqualTo(400);
        assertThat(tooLarge.body()).contains("套内面积不能大于建筑面积", "value=\"70.01\"", "checked");
        assertThat(postForm(page + "/particulars", OFFICER, replaced(known, "floorArea", "10000"))
                        .body())
                .contains("建筑面积应为 1 至 999.99 平方米");
        assertThat(postForm(page + "/particulars", OFFICER, known).statusCode()).isEqualTo(302);
        assertThat(getAs(OFFICER, page).body())
                .contains("3 房", "60.5", "南", "自来水、阳台", "更改房源信息", "实测")
                .doesNotContain("??");

        var rent = List.of(
                entry("version", "2"), entry("rent", "777.60"), entry("from", today.toString()), entry("why", "核定"));
        assertThat(getAs(OFFICER, page + "/rent").body()).contains("value=\"" + today + "\"");
        assertThat(postForm(page + "/rent", OFFICER, replaced(rent, "rent", "777.605"))
                        .body())
                .contains("月租金最多两位小数", "777.605");
        var past = postForm(
                page + "/rent",
                OFFICER,
                replaced(rent, "from", today.minusDays(1).toString()));
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body()).contains("过去日期的租金不能更改");
        assertThat(postForm(page + "/rent", OFFICER, rent).statusCode()).isEqualTo(302);
        assertThat(getAs(OFFICER, page).body()).contains("777.6", "现行");

        var now = json(getAs(OFFICER, "/api/v1/homes/" + home + "/as-of?day=" + today));
        assertThat(now.path("rent").decimalValue()).isEqualByComparingTo("777.60");
        assertThat(now.path("rooms").asInt()).isEqualTo(3);
        assertThat(getAs(OFFICER, "/api/v1/homes/" + home + "/as-of?day=" + today.minusDays(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(getAs(OFFICER, page + "?as-of=" + today.minusDays(1)).body()).contains("该日此房源尚未登记");
        assertThat(getAs(OFFICER, page + "?as-of=nonsense").statusCode()).isEqualTo(400);
        var api = putJson(
                "/api/v1/homes/" + home + "/particulars",
                OFFICER,
                "{\"version\": 3, \"rooms\": 3, \"floorArea\": 70, \"floor\": 6, \"address\": \"中山\", \"why\": \"更正\"}");
        assertThat(api.statusCode()).isEqualTo(200);
        assertThat(json(api).path("orientation").isMissingNode()).isTrue();
    }

    @Test
    void the_list_narrows_by_estate_building_and_rooms_and_opens_each_home() throws Exception {
        var home = enter("平安苑", "1803");
        var list = getAs(
                        OFFICER,
                        "/staff/homes?estate=%E5%B9%B3%E5%AE%89%E8%8B%91&building=3%E6%A0%8B&rooms=2&state=FIT")
                .body();
        assertThat(list).contains("/staff/homes/" + home, "平安苑 3栋 1803").doesNotContain("祈安苑 3栋");
        assertThat(getAs(OFFICER, "/staff/homes?rooms=9").body()).contains("没有符合条件的房源");
        assertThat(getAs(CITIZEN, "/staff/homes/" + home).statusCode()).isEqualTo(403);
    }

    @Test
    void estates_and_buildings_are_entered_and_a_home_fits_its_building() throws Exception {
        assertThat(getAs(OFFICER, "/staff/homes/estates").body()).contains("祈安苑", "平安苑");
        var form = getAs(OFFICER, "/staff/homes/estates/new").body();
        assertThat(form).contains("442000005", "南区街道");
        var id = form.split("name=\"formId\" value=\"")[1].split("\"")[0];
        var fields = List.of(
                entry("formId", id),
                entry("name", "示例苑"),
                entry("township", "442000005"),
                entry("address", "中山市南区街道示例路1号"));
        assertThat(postForm("/staff/homes/estates", OFFICER, replaced(fields, "township", "442000999"))
                        .body())
                .contains("没有这个镇街", "示例苑");
        var entered = postForm("/staff/homes/estates", OFFICER, fields);
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(postForm("/staff/homes/estates", OFFICER, fields).statusCode())
                .isEqualTo(409);
        var page = entered.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]+", "");
        assertThat(getAs(OFFICER, page).body()).contains("南区街道", "尚未登记楼栋");

        assertThat(getAs(OFFICER, page + "/buildings/edit").body()).contains("name=\"version\" value=\"1\"");
        var building =
                List.of(entry("version", "1"), entry("name", "3栋"), entry("floors", "11"), entry("lift", "true"));
        assertThat(postForm(page + "/buildings", OFFICER, building).statusCode())
                .isEqualTo(302);
        assertThat(getAs(OFFICER, page).body()).contains("3栋", "11");
        var above =
                postJson("/api/v1/homes", OFFICER, home("示例苑", "1201", "58").replace("\"floor\": 5", "\"floor\": 12"));
        assertThat(above.statusCode()).isEqualTo(400);
        assertThat(json(above).path("fields").path(0).path("field").asString()).isEqualTo("floor");
        enter("示例苑", "501");
        var lower = postForm(page + "/buildings", OFFICER, replaced(replaced(building, "floors", "4"), "version", "2"));
        assertThat(lower.statusCode()).isEqualTo(400);
        assertThat(lower.body()).contains("已有第 5 层的房源");
        var estate = json(getAs(OFFICER, page.replace("/staff/homes", "/api/v1/homes")));
        assertThat(estate.path("buildings").path(0).path("floors").asInt()).isEqualTo(11);
    }

    private static List<Map.Entry<String, String>> with(
            List<Map.Entry<String, String>> fields, String name, String value) {
        var all = new ArrayList<>(fields);
        all.add(entry(name, value));
        return all;
    }

    private static List<Map.Entry<String, String>> replaced(
            List<Map.Entry<String, String>> fields, String name, String value) {
        return fields.stream()
                .map(field -> field.getKey().equals(name) ? entry(name, value) : field)
                .toList();
    }
}
