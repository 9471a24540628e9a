package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The report on the year before, from its cases to its page, over HTTP. */
class AnnualReportIT extends StaffForms {
    private static final String OFFICER = bearer("report-officer", "disclosure-officer");
    private static final String HEAD = bearer("report-head", "disclosure-head");
    private static final Pattern NUMBER = Pattern.compile("SQ-[0-9A-Z]{5}-[0-9A-Z]{5}");

    private int year() {
        return today().getYear() - 1;
    }

    private String here() {
        return "/staff/disclosure/annual-reports/" + year();
    }

    private String page(String path) {
        return page(path, OFFICER);
    }

    private String request() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("kind", "RESEARCH");
        fields.put("name", "某研究院");
        fields.put("proof", "统一社会信用代码 示例");
        fields.put("contact", "13800138000");
        fields.put("description", "历年公租房分配情况统计");
        fields.put("form", "ELECTRONIC");
        fields.put("handover", "PORTAL");
        fields.put("way", "COUNTER");
        fields.put("arrivedOn", year() + "-12-08");
        var answer = post("/staff/disclosure/requests/new", OFFICER, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = NUMBER.matcher(answer.body());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    @Test
    void a_year_is_counted_written_released_by_another_and_read_by_everybody() {
        var number = request();
        var review = UUID.randomUUID().toString();
        done(post(
                "/staff/disclosure/reviews",
                OFFICER,
                Map.of(
                        "id",
                        review,
                        "request",
                        number,
                        "way",
                        "RECONSIDERATION",
                        "caseNumber",
                        "示例行复1号",
                        "filedOn",
                        year() + "-12-20")));
        assertThat(post("/staff/disclosure/reviews", OFFICER, Map.of("id", review, "request", "SQ-00000-00009"))
                        .body())
                .contains("SQ-00000-00009", "请填写案号");
        assertThat(page("/staff/disclosure/reviews")).contains("示例行复1号", "尚未审结");
        done(step(
                "/staff/disclosure/reviews/" + review,
                "/ending",
                OFFICER,
                Map.of("result", "UPHELD", "on", today().toString())));
        assertThat(page("/staff/disclosure/reviews/" + review)).contains("结果维持");

        assertThat(page("/staff/disclosure/annual-reports")).contains("未开始", String.valueOf(year()));
        assertThat(page(here())).contains("勾稽关系成立", "cases?line=NEW_RECEIVED&amp;kind=RESEARCH");
        assertThat(page(here() + "?lang=en")).contains("Submit for release");
        assertThat(page(here() + "/cases?line=NEW_RECEIVED&kind=RESEARCH")).contains(number);
        assertThat(page(here() + "/cases?line=CARRIED_FORWARD")).contains(number);
        assertThat(page(here() + "/cases?way=RECONSIDERATION&column=PENDING")).contains("示例行复1号");
        assertThat(page(here() + "/cases?figure=PERMITS")).contains("没有对应的件");

        var wrong = step(here(), "", OFFICER, Map.of("PROBLEMS", "我写的问题。", "coercions", "-1", "fees", "0"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("请填写整数", "我写的问题。").doesNotContain("??");
        assertThat(step(here(), "/submission", OFFICER, Map.of()).body()).contains("以下部分还没有写", "五、");
        done(step(here(), "", OFFICER, Map.of("PROBLEMS", "我写的问题。", "coercions", "0", "fees", "0.5")));
        done(step(here(), "/submission", OFFICER, Map.of()));
        assertThat(step(here(), "/release", OFFICER, Map.of()).body()).contains("起草或提交报告的人不能发布");
        assertThat(get("/annual-reports/" + year()).statusCode()).isEqualTo(404);
        done(step(here(), "/release", HEAD, Map.of()));

        var open = get("/annual-reports/" + year()).body();
        assertThat(open).contains("我写的问题。", "年度报告", "一、本年新收政府信息公开申请数量").doesNotContain("??", number);
        assertThat(get("/annual-reports").body()).contains("/annual-reports/" + year());
        assertThat(get("/annual-reports/" + year() + ".xlsx").statusCode()).isEqualTo(200);
        assertThat(page(here())).contains("已公布");

        var listed = json("/api/v1/public/documents?kind=ANNUAL_REPORT")
                .path("items")
                .path(0);
        assertThat(listed.path("title").asString("")).contains(year() + "年政府信息公开工作年度报告");
        var path = listed.path("path").asString("");
        var whole = json("/api/v1/public" + path);
        assertThat(whole.path("report").path("sections").size()).isEqualTo(6);
        assertThat(get(path).body()).contains("我写的问题。").doesNotContain("??");
        await().atMost(SOON).untilAsserted(() -> assertThat(get(path).body()).contains("/log/entries/", "archive.pdf"));
        assertThat(get("/annual-reports/" + year()).body()).contains("archive.pdf");
    }
}
