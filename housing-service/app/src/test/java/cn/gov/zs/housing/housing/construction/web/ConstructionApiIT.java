package cn.gov.zs.housing.housing.construction.web;

import static cn.gov.zs.platform.testkit.FileSamples.png;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A year's plan and what is built of it, by programs; the year before last, so that all its months have ended. */
class ConstructionApiIT extends ServiceUnderTest {
    private static final String LIANG = ISSUER.token("stock-officer-2", "stock-officer");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int YEAR = TODAY.getYear() - 2;
    private static final String PLAN = "/api/v1/construction/plans/" + YEAR;
    private static final String PUBLIC = "/api/v1/public/construction/" + YEAR;

    @Test
    void a_plan_is_entered_by_one_adopted_by_another_reported_and_read_by_all() throws Exception {
        assertThat(get(PUBLIC).statusCode()).isEqualTo(404);
        var draft = "{\"formId\": \"" + UUID.randomUUID() + "\", \"source\": \"中住保〔2026〕1号\"}";
        assertThat(postJson(PLAN + "/drafts", OFFICER, draft).statusCode()).isEqualTo(201);
        assertProblem(postJson(PLAN + "/drafts", OFFICER, draft), 409, "form.replayed");

        var wrong = put(content(1, 300, 200, 199));
        assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(400);
        assertThat(json(wrong).path("fields"))
                .extracting(field -> field.path("field").asString() + " "
                        + field.path("code").asString())
                .containsExactlyInAnyOrder("tasks[0].units projects-differ", "projects[0].unitTypes types-differ");
        assertThat(wrong.body()).contains("计划户型合计 199 套，应为 200 套");
        assertThat(put(content(1, 300, 300, 300)).statusCode()).isEqualTo(200);
        assertProblem(put(content(1, 300, 300, 300)), 409, "state.stale");

        assertProblem(postJson(PLAN + "/adoptions", OFFICER, adoption(2, TODAY)), 409, "construction.own-entry");
        assertField(postJson(PLAN + "/adoptions", LIANG, adoption(2, TODAY.plusDays(1))), "adoptedOn", "ahead");
        assertThat(postJson(PLAN + "/adoptions", LIANG, adoption(2, TODAY)).statusCode())
                .isEqualTo(201);
        assertProblem(postJson(PLAN + "/adoptions", LIANG, adoption(3, TODAY)), 409, "construction.no-draft");

        var amended = "{\"formId\": \"" + UUID.randomUUID() + "\", \"source\": \"中住保〔2026〕8号\"%s}";
        assertField(postJson(PLAN + "/drafts", OFFICER, amended.formatted("")), "reason", "required");
        postJson(PLAN + "/drafts", OFFICER, amended.formatted(", \"reason\": \"用地调整\""));
        assertThat(put(content(4, 310, 310, 310)).statusCode()).isEqualTo(200);
        postJson(PLAN + "/adoptions", LIANG, adoption(5, TODAY));

        var month = "/api/v1/construction/progress/" + YEAR + "/442000118/" + YEAR + "-09";
        assertField(postJson(month, OFFICER, report(5, 6, 0, "")), "basicallyFinished", "inconsistent");
        assertThat(postJson(month, OFFICER, report(120, 60, 30, "")).statusCode())
                .isEqualTo(201);
        assertField(postJson(month, OFFICER, report(121, 60, 30, "")), "month", "known");
        assertField(postJson(month.replace("-09", "-10"), OFFICER, report(100, 60, 30, "")), "started", "shrinks");
        assertField(
                postJson(
                        month.replace("-09", "-08").replace("/" + YEAR + "-", "/" + (YEAR - 1) + "-"),
                        OFFICER,
                        report(1, 0, 0, "")),
                "month",
                "other-year");
        var corrected = postJson(month, OFFICER, report(110, 60, 30, "误报"));
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(201);
        assertThat(json(corrected).get(3).path("versions")).hasSize(2);
        assertThat(json(corrected).get(3).path("due").path("state").asString()).isEqualTo("LATE");
        assertProblem(
                postJson(month.replace("442000118", "442000001"), OFFICER, report(1, 0, 0, "")),
                409,
                "construction.not-planned");

        var seen = get(PUBLIC);
        assertThat(json(seen).path("progress").path("started").asInt()).isEqualTo(110);
        assertThat(json(seen).path("plan").path("units").asInt()).isEqualTo(310);
        assertThat(json(seen).path("versions")).hasSize(2);
        assertThat(json(get(PUBLIC + "/versions/1")).path("units").asInt())
                .as("as it was adopted")
                .isEqualTo(300);
        assertThat(json(get(PUBLIC + "?township=442000001"))
                        .path("plan")
                        .path("units")
                        .asInt())
                .isZero();
        assertThat(get(PUBLIC + "?township=442").statusCode()).isEqualTo(404);
        assertThat(get(PUBLIC + "/versions/3").statusCode()).isEqualTo(404);
        assertThat(seen.headers().firstValue("Cache-Control")).contains("max-age=60, public");
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        assertThat(get(PUBLIC, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(json(get("/api/v1/public/construction")))
                .anySatisfy(line -> assertThat(line.path("year").asInt()).isEqualTo(YEAR));
    }

    @Test
    void a_project_is_begun_equipped_photographed_and_finished() throws Exception {
        var id = UUID.randomUUID();
        var projects = "/api/v1/construction/projects";
        var nothing = postJson(projects, OFFICER, "{\"formId\": \"" + id + "\"}");
        assertThat(nothing.statusCode()).as(nothing.body()).isEqualTo(400);
        assertThat(json(nothing).path("fields")).hasSize(12);
        assertField(postJson(projects, OFFICER, project(id, 240, 241)), "plannedUnits", "more-than-total");

        var begun = postJson(projects, OFFICER, project(id, 240, 200));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertProblem(postJson(projects, OFFICER, project(id, 240, 200)), 409, "form.replayed");
        var at = projects + "/" + id;
        assertThat(postFile(at + "/photos", OFFICER, Map.of("formId", id.toString(), "caption", "工地全景"), "a.png", png())
                        .statusCode())
                .isEqualTo(201);
        assertThat(get("/construction/photos/" + id).statusCode()).isEqualTo(200);
        var facility = """
                {"version": 1, "kind": "PARKING", "name": "地下停车场", "state": "BUILDING", "since": "2022-05-01"}""";
        assertThat(postJson(at + "/facilities", OFFICER, facility).statusCode()).isEqualTo(200);
        assertProblem(postJson(at + "/facilities", OFFICER, facility), 409, "state.stale");
        var back = """
                {"version": 2, "number": 1, "state": "IN_USE", "since": "2022-04-30"}""";
        assertField(postJson(at + "/facilities", OFFICER, back), "since", "before-step");
        postJson(at + "/facilities", OFFICER, back.replace("2022-04-30", "2023-06-01"));
        assertField(
                postJson(at + "/completion", OFFICER, "{\"version\": 3, \"completedOn\": \"2022-03-31\"}"),
                "completedOn",
                "before-start");
        var finished = postJson(at + "/completion", OFFICER, "{\"version\": 3, \"completedOn\": \"2023-06-30\"}");
        assertThat(finished.statusCode()).as(finished.body()).isEqualTo(200);
        assertThat(json(finished).path("due").path(1).path("due").asString())
                .as("20 working days")
                .isEqualTo("2023-07-28");
        assertProblem(
                postJson(at + "/completion", OFFICER, "{\"version\": 4, \"completedOn\": \"2023-06-30\"}"),
                409,
                "construction.finished-before");

        var shown = json(get("/api/v1/public/construction/2022/projects"))
                .path("items")
                .path(0);
        assertThat(shown.path("completedOn").asString()).isEqualTo("2023-06-30");
        assertThat(shown.path("facilities").path(0).path("state").asString()).isEqualTo("IN_USE");
        assertThat(shown.path("photos").path(0).path("caption").asString()).isEqualTo("工地全景");
        assertThat(json(getAs(OFFICER, projects + "?year=2022&finished=false"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void nobody_else_enters_or_adopts() throws Exception {
        assertProblem(get(PLAN), 401, "login.required");
        assertProblem(getAs(CITIZEN, PLAN), 403, "role.missing");
        assertProblem(postJson("/api/v1/construction/projects", CITIZEN, "{}"), 403, "role.missing");
        assertThat(getAs(CITIZEN, "/staff/construction").statusCode()).isEqualTo(403);
        assertProblem(getAs(OFFICER, "/api/v1/construction/plans/2019"), 404, "absent");
    }

    private HttpResponse<String> put(String body) throws Exception {
        return putJson(PLAN + "/draft", OFFICER, body);
    }

    private static String content(int version, int task, int units, int types) {
        return """
                {"version": %d, "tasks": [{"township": "442000118", "units": %d}],
                 "projects": [{"township": "442000118", "name": "小榄人才公寓", "address": "小榄镇升平中路88号",
                   "mode": "CENTRALISED", "units": %d, "start": "2026-03", "completion": "2027-06",
                   "unitTypes": [{"rooms": 1, "area": "UP_TO_40", "units": %d}]}]}""".formatted(version, task, units, types);
    }

    private static String adoption(int version, LocalDate day) {
        return "{\"version\": " + version + ", \"adoptedOn\": \"" + day + "\"}";
    }

    private static String report(int started, int basically, int finished, String reason) {
        return """
                {"formId": "%s", "started": %d, "basicallyFinished": %d, "finished": %d, "reason": "%s"}""".formatted(UUID.randomUUID(), started, basically, finished, reason);
    }

    private static String project(UUID id, int total, int planned) {
        return """
                {"formId": "%s", "year": 2022, "township": "442000118", "name": "小榄人才公寓", "address": "升平中路88号",
                 "mode": "CENTRALISED", "totalUnits": %d, "plannedUnits": %d, "startedOn": "2022-04-01",
                 "builder": "甲", "designer": "乙", "contractor": "丙", "supervisor": "丁"}""".formatted(id, total, planned);
    }

    private static void assertField(HttpResponse<String> answer, String field, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).path("fields").path(0).path("field").asString())
                .as(answer.body())
                .isEqualTo(field);
        assertThat(json(answer).path("fields").path(0).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("fields").path(0).path("message").asString())
                .isNotBlank()
                .doesNotContain("{");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }
}
