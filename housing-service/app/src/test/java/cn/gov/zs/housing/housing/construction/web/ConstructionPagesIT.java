package cn.gov.zs.housing.housing.construction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A year's plan and what is built of it, by the pages alone; last year, so that all its months have ended. */
class ConstructionPagesIT extends ServiceUnderTest {
    private static final String LIANG = ISSUER.token("stock-officer-2", "stock-officer");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int YEAR = TODAY.getYear() - 1;
    private static final String PLAN = "/staff/construction/plans/" + YEAR;

    @Test
    void officers_enter_a_plan_piece_by_piece_and_the_public_sees_it_against_what_is_built() throws Exception {
        var begin = page(OFFICER, "/staff/construction/plans/new?year=" + YEAR);
        assertThat(begin).contains("录入年度建设计划", "value=\"" + YEAR + "\"");
        var sourceless =
                send("/staff/construction/plans", OFFICER, "formId", field(begin, "formId"), "year", "" + YEAR);
        assertThat(sourceless.statusCode()).isEqualTo(400);
        assertThat(sourceless.body()).contains("href=\"#source\"", "请填写此项", "value=\"" + YEAR + "\"");
        to(
                PLAN,
                send(
                        "/staff/construction/plans",
                        OFFICER,
                        "formId",
                        field(begin, "formId"),
                        "year",
                        "" + YEAR,
                        "source",
                        "中住保〔2025〕1号"));
        assertThat(page(OFFICER, PLAN)).contains("没有镇街任务量", "通过前需改正");

        var tasks = page(OFFICER, PLAN + "/tasks");
        assertThat(tasks).contains("小榄镇", "name=\"t442000118\"");
        var wrong = send(PLAN + "/tasks", OFFICER, "version", field(tasks, "version"), "t442000118", "many");
        assertThat(wrong.body()).contains("value=\"many\"", "href=\"#t442000118\"", "应为 1 至 100,000 的整数");
        to(PLAN, send(PLAN + "/tasks", OFFICER, "version", field(tasks, "version"), "t442000118", "1200"));
        assertThat(send(PLAN + "/tasks", OFFICER, "version", field(tasks, "version"), "t442000118", "1")
                        .statusCode())
                .as("sent twice")
                .isEqualTo(409);

        var project = page(OFFICER, PLAN + "/projects/new");
        assertThat(project).contains("集中新建", "aria-label=\"1 房，40㎡及以下，套数\"", "type=\"month\"");
        var differs = project(field(project, "version"), "1199");
        assertThat(differs.statusCode()).isEqualTo(400);
        assertThat(differs.body()).contains("计划户型合计 1199 套，应为 1200 套", "href=\"#unitTypes\"", "value=\"1199\"");
        to(PLAN, project(field(project, "version"), "1200"));
        assertThat(page(OFFICER, PLAN)).contains("内容完整", "小榄人才公寓", "1,200").doesNotContain("通过前需改正");
        assertThat(page(OFFICER, PLAN + "/projects/0")).contains("value=\"1200\"", "value=\"小榄人才公寓\"");

        assertThat(page(OFFICER, PLAN + "/adoption")).contains("录入过此草稿的人员不能通过").doesNotContain("name=\"adoptedOn\"");
        var adopt = page(LIANG, PLAN + "/adoption");
        assertThat(adopt).contains("不能再更改", "name=\"adoptedOn\"");
        var ahead = send(
                PLAN + "/adoption",
                LIANG,
                "version",
                field(adopt, "version"),
                "adoptedOn",
                TODAY.plusDays(1).toString());
        assertThat(ahead.body()).contains("日期不应晚于今天", "value=\"" + TODAY.plusDays(1) + "\"");
        to(PLAN, send(PLAN + "/adoption", LIANG, "version", field(adopt, "version"), "adoptedOn", "" + TODAY));
        assertThat(page(OFFICER, PLAN)).contains("第 1 版", "按期公开", "调整计划");

        report();

        var shown = get("/construction/" + YEAR);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        "role=\"img\"",
                        "计划任务 1,200 套，已开工 600 套，基本建成 300 套，已竣工 30 套。",
                        "600 · 50%",
                        "30 · 2%",
                        "小榄镇",
                        YEAR + "-10",
                        "第 1 版",
                        "1 房、40㎡及以下 1,200 套")
                .doesNotContain("??");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("max-age=60, public");
        var tag = shown.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/construction/" + YEAR, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(getAs(CITIZEN, "/construction/" + YEAR).headers().firstValue("Cache-Control"))
                .contains("no-cache, private");
        assertThat(get("/construction/" + YEAR + "?township=442000118&lang=en").body())
                .contains("Xiaolan Town", "Task 1,200 units, started 600", "50%")
                .doesNotContain("??");
        assertThat(get("/construction/" + YEAR + "?township=442000001").body()).contains("该镇街在本年度计划中没有任务");
        assertThat(get("/construction").body()).contains("/construction/" + YEAR, "1,200");
        assertThat(get("/construction/" + YEAR + "/versions/1").body())
                .contains("中住保〔2025〕1号")
                .doesNotContain("已被后来的版本取代");
        var csv = get("/construction/" + YEAR + "/progress.csv");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body())
                .startsWith("\ufeff年度,镇街代码,镇街,")
                .contains("442000118,小榄镇,1200,600,300,30," + YEAR + "-10");
        assertThat(get("/construction/" + (YEAR - 3)).statusCode()).isEqualTo(404);
        assertThat(get("/construction/nonsense").statusCode()).isEqualTo(404);
    }

    private void report() throws Exception {
        var progress = "/staff/construction/progress/" + YEAR + "/442000118";
        assertThat(page(OFFICER, progress)).contains("逾期未公开", YEAR + "-12");
        var month = progress + "/" + YEAR + "-10";
        var first = page(OFFICER, month);
        var form = field(first, "formId");
        assertThat(report(month, form, "500", "501", "0", "").body())
                .contains("href=\"#basicallyFinished\"", "不应多于前一项");
        to(progress, report(month, form, "500", "300", "30", ""));
        assertThat(report(month, form, "500", "300", "30", "").statusCode())
                .as("sent twice")
                .isEqualTo(409);
        assertThat(report(month, UUID.randomUUID().toString(), "500", "300", "30", "")
                        .body())
                .contains("已经报送，请以更正方式修改");
        var correction = page(OFFICER, month);
        assertThat(correction).contains("name=\"reason\"", "value=\"500\"", "name=\"correction\" value=\"true\"");
        to(progress, report(month, field(correction, "formId"), "600", "300", "30", "漏报100套"));
        assertThat(page(OFFICER, progress)).contains("漏报100套", "第 1 版", "第 2 版", "逾期公开");
        assertThat(getAs(OFFICER, progress.replace("442000118", "442000001")).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> report(
            String month, String form, String started, String basically, String finished, String reason)
            throws Exception {
        return send(
                month,
                OFFICER,
                "formId",
                form,
                "correction",
                "" + !reason.isEmpty(),
                "started",
                started,
                "basicallyFinished",
                basically,
                "finished",
                finished,
                "reason",
                reason);
    }

    @Test
    void a_project_is_entered_corrected_equipped_and_finished() throws Exception {
        var projects = "/staff/construction/projects";
        var blank = page(OFFICER, projects + "/new");
        assertThat(blank).contains("施工单位", "监理单位");
        var id = field(blank, "formId");
        var wrong = send(projects, OFFICER, "formId", id, "name", "石岐旧改");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"石岐旧改\"", "href=\"#supervisor\"");
        var page = projects + "/" + id;
        to(page, facts(projects, "formId", id, "2021-03-01"));
        assertThat(page(OFFICER, page)).contains("石岐旧改", "在建", "登记竣工", "尚未登记配套设施");

        var correction = page(OFFICER, page + "/correction");
        assertThat(correction).contains("value=\"石岐旧改\"", "name=\"reason\"");
        to(page, facts(page + "/correction", "version", field(correction, "version"), "2021-03-02"));
        assertThat(page(OFFICER, page)).contains("开工日期有误", "2021-03-01", "2021年3月2日");

        var facility = page(OFFICER, page + "/facilities/0");
        var version = field(facility, "version");
        assertThat(send(page + "/facilities/0", OFFICER, "version", version).body())
                .contains("href=\"#kind\"", "href=\"#since\"");
        to(
                page,
                send(
                        page + "/facilities/0",
                        OFFICER,
                        "version",
                        version,
                        "kind",
                        "EDUCATION",
                        "name",
                        "社区幼儿园",
                        "state",
                        "PLANNED",
                        "since",
                        "2021-05-01"));
        var move = page(OFFICER, page + "/facilities/1");
        assertThat(move).contains("社区幼儿园").doesNotContain("name=\"kind\"");
        to(
                page,
                send(
                        page + "/facilities/1",
                        OFFICER,
                        "version",
                        field(move, "version"),
                        "state",
                        "IN_USE",
                        "since",
                        "2022-09-01"));
        var finish = page(OFFICER, page + "/finish");
        assertThat(send(page + "/finish", OFFICER, "version", field(finish, "version"), "completedOn", "2021-01-01")
                        .body())
                .contains("不应早于开工日期");
        to(page, send(page + "/finish", OFFICER, "version", field(finish, "version"), "completedOn", "2022-08-01"));
        assertThat(page(OFFICER, page)).contains("已竣工").doesNotContain("登记竣工");
        assertThat(page(OFFICER, projects + "?year=2021&finished=true")).contains("石岐旧改");
        assertThat(page(OFFICER, page + "/photos")).contains("石岐旧改 · 照片", "现已向公众公开");
    }

    private HttpResponse<String> facts(String path, String key, String value, String startedOn) throws Exception {
        return send(
                path,
                OFFICER,
                key,
                value,
                "year",
                "2021",
                "township",
                "442000001",
                "name",
                "石岐旧改",
                "address",
                "孙文西路",
                "mode",
                "CONVERTED",
                "totalUnits",
                "80",
                "plannedUnits",
                "80",
                "startedOn",
                startedOn,
                "builder",
                "甲",
                "designer",
                "乙",
                "contractor",
                "丙",
                "supervisor",
                "丁",
                "reason",
                "开工日期有误");
    }

    @Test
    void a_draft_is_given_up_after_a_confirmation_and_the_workbench_knows_of_it_all() throws Exception {
        var year = YEAR - 4;
        var form = UUID.randomUUID().toString();
        var begin = new String[] {"formId", form, "year", "" + year, "source", "示例"};
        var plan = "/staff/construction/plans/" + year;
        to(plan, send("/staff/construction/plans", OFFICER, begin));
        assertThat(send("/staff/construction/plans", OFFICER, begin).statusCode())
                .isEqualTo(409);
        var discard = page(OFFICER, plan + "/discarding");
        assertThat(discard).contains("不能恢复");
        to(plan, send(plan + "/discarding", OFFICER, "version", field(discard, "version")));
        assertThat(page(OFFICER, plan)).contains("还没有通过的版本");
        assertThat(getAs(OFFICER, plan + "/adoption").statusCode()).isEqualTo(409);

        assertThat(page(OFFICER, "/staff/construction")).contains("上月进度待报送", plan);
        assertThat(page(OFFICER, "/fragments/housing/staff")).contains("/staff/construction", "/staff/homes");
        assertThat(getAs(CITIZEN, "/fragments/housing/staff").body().strip()).isEmpty();
    }

    private HttpResponse<String> project(String version, String types) throws Exception {
        return send(
                PLAN + "/projects",
                OFFICER,
                "version",
                version,
                "at",
                "",
                "township",
                "442000118",
                "name",
                "小榄人才公寓",
                "address",
                "升平中路88号",
                "mode",
                "CENTRALISED",
                "units",
                "1200",
                "start",
                "2026-03",
                "completion",
                "2027-06",
                "u1_UP_TO_40",
                types);
    }

    private String page(String token, String path) throws Exception {
        var answer = getAs(token, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }

    private static void to(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(path);
    }

    private HttpResponse<String> send(String path, String token, String... fields) throws Exception {
        var list = new ArrayList<Map.Entry<String, String>>();
        for (int i = 0; i < fields.length; i += 2) {
            list.add(Map.entry(fields[i], fields[i + 1]));
        }
        return postForm(path, token, List.copyOf(list));
    }

    private static String field(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(page).isTrue();
        return field.group(1);
    }
}
