package cn.gov.zs.housing.housing.homesheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import cn.gov.zs.housing.housing.estate.BuildingId;
import cn.gov.zs.housing.housing.estate.EstateId;
import cn.gov.zs.housing.housing.homesheet.Books;
import cn.gov.zs.housing.housing.homesheet.HomeColumn;
import cn.gov.zs.housing.housing.stock.HomeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A workbook over the real service: refused by cell, previewed, confirmed, exported, imported again; and the plan it fills. */
class HomeSheetPagesIT extends ServiceUnderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void an_estate_is_imported_exported_and_imported_again() throws Exception {
        postJson("/api/v1/homes/estates", OFFICER, """
                {"formId": "%s", "name": "导入苑", "township": "442000005", "address": "中山市南区街道"}""".formatted(UUID.randomUUID()));
        var estate = EstateId.of("导入苑").text();
        var page = "/staff/homes/estates/" + estate + "/imports";
        assertThat(getAs(OFFICER, page).body()).contains("导入苑", "export.xlsx", "enctype=\"multipart/form-data\"");

        var wrong = postWorkbook(
                page,
                OFFICER,
                Books.of("导入苑", 3).withNumber(1, HomeColumn.FLOOR_AREA, "0").file());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("没有导入任何内容", "G3", "建筑面积（㎡）", "超出允许范围").doesNotContain("??");
        var api = "/api/v1/homes/estates/" + estate + "/imports";
        var refused = postWorkbook(
                api,
                OFFICER,
                Books.of("导入苑", 3).withNumber(1, HomeColumn.FLOOR_AREA, "10000").file());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("code").asString()).isEqualTo("home-import.bad-cells");
        assertThat(json(refused).path("cells").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(json(postWorkbook(api, OFFICER, new byte[] {1, 2, 3}))
                        .path("why")
                        .asString())
                .isEqualTo("not-a-workbook");
        assertThat(postWorkbook(api, CITIZEN, new byte[] {1}).statusCode()).isEqualTo(403);

        var kept = postWorkbook(
                page, OFFICER, Books.of("导入苑", 12).renting("700.5", TODAY).file());
        assertThat(kept.statusCode()).isEqualTo(302);
        var imported = kept.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]+", "");
        assertThat(getAs(OFFICER, imported).body())
                .contains("待确认", "确认导入 12 套房源", "3栋 1001")
                .doesNotContain("??");
        assertThat(getAs(OFFICER, "/staff/homes/imports?lang=en").body()).contains("To be confirmed");
        assertThat(postForm(imported + "/confirmation", OFFICER, List.of()).statusCode())
                .isEqualTo(302);
        assertThat(postForm(imported + "/confirmation", OFFICER, List.of()).statusCode())
                .isEqualTo(302);
        await().atMost(PATIENCE).until(() -> getAs(OFFICER, imported).body().contains("已完成"));
        assertThat(postForm(imported + "/drop", OFFICER, List.of()).statusCode())
                .isEqualTo(409);

        var file = bytesAs(OFFICER, "/staff/homes/estates/" + estate + "/export.xlsx");
        var again = json(postWorkbook(api, OFFICER, file));
        assertThat(again.path("same").asInt()).isEqualTo(12);
        assertThat(again.path("entered").asInt() + again.path("changed").asInt())
                .isZero();
        var confirmed =
                postJson("/api/v1/homes/imports/" + again.path("importId").asString() + "/confirmation", OFFICER, "{}");
        assertThat(confirmed.statusCode()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> json(getAs(
                                OFFICER,
                                "/api/v1/homes/imports/"
                                        + again.path("importId").asString()))
                        .path("status")
                        .asString()
                        .equals("FINISHED"));
        var home = HomeId.at("导入苑", "3栋", "1001").text();
        assertThat(json(getAs(OFFICER, "/api/v1/homes/" + home)).path("version").asInt())
                .isEqualTo(1);

        thePlanShowsFloorsFromTheTop(home);
    }

    private void thePlanShowsFloorsFromTheTop(String home) throws Exception {
        var building = BuildingId.at("导入苑", "3栋").text();
        postJson("/api/v1/homes/" + home + "/defects", OFFICER, "{\"version\": 1, \"what\": \"屋面渗漏\"}");
        assertThat(get("/homes/buildings").body()).contains("/homes/buildings/");
        var open = get("/homes/buildings/" + building).body();
        assertThat(open).contains("<caption>", "空置", "筹备维修中", "/homes/" + home).doesNotContain(">维修中<", "??");
        var floors = Pattern.compile("<th scope=\"row\">(\\d+) 层</th>")
                .matcher(open)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(floors).hasSize(30).startsWith(30, 29).endsWith(2, 1);
        assertThat(open).contains("aria-label=\"1001 房，筹备维修中，2 房户型\"");
        var staff = getAs(OFFICER, "/staff/homes/buildings/" + building).body();
        assertThat(staff).contains("aria-label=\"1001 房，维修中，2 房户型\"", "/staff/homes/" + home, "可推出：11 套");
        assertThat(get("/homes/buildings/" + building + "?lang=en").body())
                .contains("Floor 30", "Vacant")
                .doesNotContain("??");
        var plan = json(get("/api/v1/public/homes/buildings/" + building));
        assertThat(plan.path("floors").path(0).path("floor").asInt()).isEqualTo(30);
        assertThat(plan.toString()).doesNotContain("UNDER_REPAIR");
        assertThat(get("/homes/" + home).body())
                .contains("筹备维修中", "58.37", "700.5", "东南")
                .doesNotContain("??", "渗漏");
        assertThat(get("/homes/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get("/homes/buildings/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }
}
