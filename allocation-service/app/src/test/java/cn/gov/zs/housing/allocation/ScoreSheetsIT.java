package cn.gov.zs.housing.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A score sheet from the upload to its adoption by a second officer")
class ScoreSheetsIT extends RunningAllocation {

    private static final String API = "/api/v1/allocation/score-sheets/";
    private static final String PAGES = "/staff/allocation/score-sheets/";
    private static final String RIGHT = SampleSheet.LIANZHOU_2013.dmn();

    private final String id = UUID.randomUUID().toString();

    private Visitor officer() {
        return visitor("officer-a", "allocation-officer");
    }

    private Visitor second() {
        return visitor("officer-b", "allocation-officer");
    }

    @Test
    void a_sheet_goes_its_way_and_every_step_out_of_turn_is_refused() {
        assertThat(upload(visitor("li", "citizen"), API + "uploads", RIGHT).status())
                .isEqualTo(403);
        var draft = upload(officer(), API + "uploads", RIGHT);
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        assertThat(draft.json().path("fits").asBoolean()).isTrue();
        assertThat(draft.json().path("title").asString()).isEqualTo("连州市保障房轮候评分标准（2013）");
        assertThat(upload(officer(), API + "uploads", RIGHT).code()).isEqualTo("form.replayed");
        assertThat(visitor("nobody").get("/score-sheets/" + id).status()).isEqualTo(404);
        assertThat(visitor("nobody").get("/score-sheets/" + id + "/city").status())
                .isEqualTo(404);
        assertThat(visitor("nobody").get("/score-sheets/" + id + "/dmn").status())
                .isEqualTo(404);

        assertThat(propose(TODAY.toString()).code()).isEqualTo("score-sheet.no-example");
        var facts = SampleSheet.LIANZHOU_2013.examples().getFirst().facts();
        example(Map.of("name", "算例", "facts", facts, "expected", "71"));
        assertThat(officer()
                        .get(API + id)
                        .json()
                        .path("examples")
                        .get(0)
                        .path("result")
                        .asString())
                .isEqualTo("DIFFERS");
        assertThat(propose(TODAY.toString()).code()).isEqualTo("score-sheet.examples-fail");
        example(Map.of("name", "算例", "facts", facts, "expected", "70"));
        assertThat(propose("tomorrow").status()).isEqualTo(400);
        assertThat(second().json(API + id + "/adoption", Map.of()).code()).isEqualTo("score-sheet.not-the-next-step");
        assertThat(propose(TODAY.plusDays(30).toString()).json().path("state").asString())
                .isEqualTo("PROPOSED");

        assertThat(visitor("nobody").get("/score-sheets/" + id).body()).contains("拟采用");
        assertThat(visitor("nobody").get("/score-sheets").body()).contains(id);
        assertThat(second().json(API + id + "/return", Map.of("reason", "条款有误"))
                        .json()
                        .path("returnedFor")
                        .asString())
                .isEqualTo("条款有误");
        assertThat(visitor("nobody").get("/score-sheets/" + id).status()).isEqualTo(404);
        propose(TODAY.plusDays(30).toString());
        assertThat(officer().json(API + id + "/adoption", Map.of()).code()).isEqualTo("score-sheet.four-eyes");
        var adopted = second().json(API + id + "/adoption", Map.of());
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(201);
        assertThat(adopted.json().path("state").asString()).isEqualTo("ADOPTED");
        assertThat(adopted.json().path("digest").asString()).isEqualTo(SampleSheet.LIANZHOU_2013.digest());
        assertThat(second().json(API + id + "/adoption", Map.of()).code()).isEqualTo("score-sheet.not-the-next-step");
        assertThat(visitor("nobody").get("/score-sheets/" + id + "/dmn").body()).isEqualTo(RIGHT);
    }

    @Test
    void a_sheet_with_faults_is_kept_as_a_draft_that_shows_all_of_them() {
        var draft = upload(
                officer(),
                API + "uploads",
                RIGHT.replace("(2..4]", "(1..4]")
                        .replace("5 * furtherGenerations", "abs(furtherGenerations)")
                        .replace("id=\"score\" name=\"score\"", "id=\"total\" name=\"total\""));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        assertThat(draft.json().path("fits").asBoolean()).isFalse();
        assertThat(draft.body()).contains("OVERLAP", "2 + 3", "CALL", "NO_SCORE");
        var overlap = draft.json()
                .path("findings")
                .valueStream()
                .filter(f -> f.path("kind").asString().equals("OVERLAP"))
                .findFirst()
                .orElseThrow();
        assertThat(overlap.path("item").asString()).isEqualTo("floorArea");
        assertThat(overlap.path("row").asInt()).isEqualTo(2);
        assertThat(propose(TODAY.toString()).code()).isEqualTo("score-sheet.has-faults");
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(officer(), PAGES + id + lang);
        }
        assertThat(officer().get(PAGES + id + "?lang=zh-CN").body()).contains("两行可能同时符合：第 2 + 3 行", "abs");
        assertThat(officer().get(API + id + "/what-if").code()).isEqualTo("score-sheet.has-faults");
    }

    @Test
    void a_bomb_is_kept_unread_and_ten_megabytes_are_refused() {
        var bomb =
                upload(officer(), API + "uploads", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><definitions>&b;</definitions>");
        assertThat(bomb.body()).contains("XML_FORBIDDEN");
        var large = visitorUpload(officer(), API + "uploads", UUID.randomUUID().toString(), new byte[10_000_000]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("score-sheet.too-large");
        var noText =
                visitorUpload(officer(), API + "uploads", UUID.randomUUID().toString(), new byte[] {(byte) 0xff, 0});
        assertThat(noText.code()).isEqualTo("score-sheet.not-utf8");
    }

    @Test
    void facts_that_are_not_registered_keep_a_sheet_from_being_adopted_and_are_named() {
        var made = officer()
                .json(
                        API.substring(0, API.length() - 1),
                        Map.of("formId", id, "sample", "QINGDAO_2010S", "category", "LOCAL_OTHER"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("examples").get(0).path("result").asString())
                .isEqualTo("PASSED");
        assertThat(made.json().path("factsNotRegistered").get(0).asString()).isEqualTo("meanAge");
        var refused = propose(TODAY.toString());
        assertThat(refused.code()).isEqualTo("score-sheet.fact-not-registered");
        assertThat(refused.body()).contains("meanAge");
        assertThat(officer().get(API + id + "/what-if").code()).isEqualTo("score-sheet.fact-not-registered");
        ok(officer(), PAGES + id);
    }

    @Test
    void every_page_renders_in_both_languages() {
        assertThat(upload(officer(), PAGES + "uploads", RIGHT).location()).endsWith(PAGES + id);
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "算例 一");
        fields.put("expected", "70");
        SampleSheet.LIANZHOU_2013
                .examples()
                .getFirst()
                .facts()
                .forEach((name, value) -> fields.put("fact." + name, value));
        assertThat(officer().form(PAGES + id + "/examples", fields).status()).isEqualTo(302);
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(officer(), PAGES + id + lang);
            ok(officer(), PAGES.substring(0, PAGES.length() - 1) + lang);
            ok(officer(), PAGES + id + "/what-if" + lang);
        }
        assertThat(officer()
                        .form(PAGES + id + "/proposal", Map.of("inForceFrom", TODAY.toString()))
                        .status())
                .isEqualTo(302);
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(officer(), PAGES + id + lang);
            ok(second(), PAGES + id + lang);
            ok(visitor("nobody"), "/score-sheets/" + id + lang);
            ok(visitor("nobody"), "/score-sheets/" + id + "/city" + lang + "&seed=7");
            ok(visitor("nobody"), "/score-sheets" + lang);
        }
        assertThat(visitor("nobody").get("/score-sheets/" + id + "/city?seed=7").body())
                .isEqualTo(visitor("nobody")
                        .get("/score-sheets/" + id + "/city?seed=7")
                        .body())
                .contains("2000");
        assertThat(second().form(PAGES + id + "/adoption", Map.of()).location()).endsWith("/score-sheets/" + id);
        assertThat(visitor("li", "citizen").get(PAGES + id + "/what-if").status())
                .isEqualTo(403);
    }

    private Visitor.Answer propose(String day) {
        return officer().json(API + id + "/proposal", Map.of("inForceFrom", day));
    }

    private void example(Map<String, Object> example) {
        var answer = officer().json(API + id + "/examples", example);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Visitor.Answer upload(Visitor visitor, String path, String dmn) {
        return visitorUpload(visitor, path, id, dmn.getBytes(UTF_8));
    }

    private static Visitor.Answer visitorUpload(Visitor visitor, String path, String formId, byte[] file) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"formId\"\r\n\r\n" + formId
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"category\"\r\n\r\nLOCAL_OTHER"
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n"
                + (file.length < 300 ? "炸弹" : "")
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.dmn\"\r\n"
                + "Content-Type: application/xml\r\n\r\n";
        var tail = "\r\n--b--\r\n".getBytes(UTF_8);
        var start = head.getBytes(UTF_8);
        var body = new byte[start.length + file.length + tail.length];
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(file, 0, body, start.length, file.length);
        System.arraycopy(tail, 0, body, start.length + file.length, tail.length);
        return visitor.post(path, "multipart/form-data; boundary=b", body);
    }
}
