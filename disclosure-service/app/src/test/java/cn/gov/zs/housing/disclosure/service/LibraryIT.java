package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.platform.testkit.FileSamples;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From a draft to a text that everybody finds, and what becomes of it. */
class LibraryIT extends RunningService {
    private static final String STAFF = "/staff/disclosure/policies";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String WRITER = bearer("library-writer", "disclosure-officer");
    private static final String OTHER = bearer("library-other", "disclosure-officer");
    private static final String HEAD = bearer("library-head", "disclosure-head");
    private static final String CLERK = bearer("library-clerk", "township-clerk");

    private final int serial = ThreadLocalRandom.current().nextInt(10_000, 99_999);
    private final String id = UUID.randomUUID().toString();

    private String number(int year) {
        return "测试住保〔" + year + "〕" + serial + "号";
    }

    private Map<String, String> policy(String number) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "测试管理办法" + serial);
        fields.put("number", number);
        fields.put("issuer", "测试住房保障办公室");
        fields.put("madeOn", "2026-11-20");
        fields.put("words", "第一章 总则\n第一条 为了规范公共租赁住房的管理，制定本办法" + serial + "。");
        return fields;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, String who) {
        var body = fields.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(path, FORM, body, "Authorization", who, "Accept", "text/html");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends a draft in; its text has this id. */
    private HttpResponse<String> draft(String id, String kind, Map<String, String> values, long version) {
        var sent = new LinkedHashMap<String, String>();
        sent.put("id", id);
        sent.put("kind", kind);
        sent.put("version", Long.toString(version));
        sent.put("submit", "on");
        values.forEach((field, value) -> sent.put("values[" + field + "]", value));
        return post(version == 0 ? STAFF : STAFF + "/" + id, sent, WRITER);
    }

    private HttpResponse<String> approve(String id, long version, String who) {
        return post(STAFF + "/" + id + "/approval", Map.of("version", Long.toString(version)), who);
    }

    private long version(String id) {
        return database.getCollection("library")
                .find(com.mongodb.client.model.Filters.eq("_id", id))
                .first()
                .getLong("version");
    }

    private void publish(String id, String kind, Map<String, String> values) {
        assertThat(draft(id, kind, values, 0).statusCode()).isEqualTo(302);
        assertThat(approve(id, version(id), OTHER).statusCode()).isEqualTo(302);
    }

    private JsonNode search(String words) {
        return json("/api/v1/public/search?q=" + encode(words));
    }

    private void awaitFound(String words, String path) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(search(words).path("items").toString()).contains(path));
    }

    @Test
    void a_policy_goes_from_its_draft_to_its_duty_the_log_and_the_search_and_is_repealed_by_a_later_one() {
        var old = UUID.randomUUID().toString();
        publish(old, "POLICY", policy(number(2025)));
        assertThat(draft(id, "POLICY", with(policy(number(2026)), "repeals", number(2025)), 0)
                        .statusCode())
                .isEqualTo(302);
        assertThat(get("/policies/" + id).statusCode()).as("a draft").isEqualTo(404);
        assertThat(approve(id, version(id), WRITER).statusCode())
                .as("four eyes")
                .isEqualTo(409);
        assertThat(get("/policies/" + id).statusCode()).isEqualTo(404);

        assertThat(approve(id, version(id), HEAD).statusCode()).isEqualTo(302);

        assertThat(get("/policies/" + id).body())
                .contains("现行有效", number(2026), "第一条", "/policies/" + old, "废止的文件")
                .doesNotContain("??");
        assertThat(get("/policies/" + old).body()).contains("已废止", "/policies/" + id, "被下列文件废止");
        assertThat(json("/api/v1/public/policies/" + old).path("validity").asString())
                .isEqualTo("REPEALED");
        awaitFound("测试管理办法" + serial, "/policies/" + id);
        await().atMost(SOON).untilAsserted(() -> {
            var repealed = json("/api/v1/public/policies?validity=REPEALED&q=" + encode("测试管理办法" + serial));
            assertThat(repealed.path("total").asInt()).isEqualTo(1);
            assertThat(repealed.path("items").get(0).path("path").asString()).isEqualTo("/policies/" + old);
        });
        await().atMost(SOON).untilAsserted(() -> {
            var due = json("/api/v1/public/policies/" + id).path("due");
            assertThat(due.path("on").asString()).isEqualTo("2026-12-18");
            var duty = json("/api/v1/public" + dutyPath(due.path("path").asString()));
            assertThat(duty.path("state").asString()).isIn("KEPT", "LATE");
            assertThat(duty.path("publications").get(0).path("address").asString())
                    .startsWith("/documents/");
            assertThat(duty.path("working").size()).isGreaterThan(20);
        });
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get("/policies/" + id).body()).contains("/log/entries/document-published."));
        assertThat(get("/api/v1/public/documents?kind=POLICY&size=100").body()).contains("/policies/" + id);
        assertThat(get("/documents?kind=POLICY").body()).contains("政策文件").doesNotContain("??");
    }

    /** {@code /catalogue/policy/ID} as the API has it. */
    private static String dutyPath(String page) {
        return page.replaceFirst("(/catalogue/[a-z-]+)/", "$1/duties/");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    @Test
    void a_correction_stands_before_what_it_corrects_and_both_are_read() {
        publish(id, "POLICY", policy(number(2026)));
        var corrected = with(policy(number(2026)), "words", "第一条 更正后的正文" + serial + "。");
        assertThat(draft(id, "POLICY", corrected, version(id)).statusCode())
                .as("without a reason")
                .isEqualTo(400);
        assertThat(draft(id, "POLICY", with(corrected, "reason", "漏字"), version(id))
                        .statusCode())
                .isEqualTo(302);
        assertThat(approve(id, version(id), OTHER).statusCode()).isEqualTo(302);

        assertThat(get("/policies/" + id).body()).contains("更正后的正文" + serial, "漏字", "第 2 版");
        assertThat(get("/policies/" + id + "?version=1").body())
                .contains("制定本办法" + serial, "这不是今天适用的版本")
                .doesNotContain("更正后的正文");
        assertThat(get("/policies/" + id + "?version=3").statusCode()).isEqualTo(404);
        awaitFound("\"更正后的正文" + serial + "\"", "/policies/" + id);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                json("/api/v1/public/documents?reference=" + encode(number(2026) + "@2"))
                                        .path("total")
                                        .asInt())
                        .isEqualTo(1));
    }

    @Test
    void what_is_taken_down_by_two_is_found_no_more_and_says_why() {
        publish(id, "POLICY", policy(number(2026)));
        awaitFound("测试管理办法" + serial, "/policies/" + id);
        var ask = Map.of("version", Long.toString(version(id)), "reason", "误发" + serial);
        assertThat(post(STAFF + "/" + id + "/withdrawal", ask, WRITER).statusCode())
                .isEqualTo(302);
        assertThat(get("/policies/" + id).statusCode()).isEqualTo(200);
        assertThat(approve(id, version(id), WRITER).statusCode()).isEqualTo(409);
        assertThat(approve(id, version(id), OTHER).statusCode()).isEqualTo(302);

        var down = get("/policies/" + id);
        assertThat(down.statusCode()).isEqualTo(410);
        assertThat(down.body()).contains("误发" + serial, "sha256:").doesNotContain("测试管理办法" + serial, "??");
        assertThat(get("/policies/" + id + "?version=1").statusCode()).isEqualTo(410);
        assertThat(get("/api/v1/public/policies/" + id).statusCode()).isEqualTo(410);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(search("测试管理办法" + serial).path("total").asInt())
                                .isZero());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json("/api/v1/public/documents?kind=TEXT_WITHDRAWAL&reference=" + id)
                                .path("total")
                                .asInt())
                        .isEqualTo(1));
        var again = UUID.randomUUID().toString();
        publish(again, "POLICY", policy(number(2026)));
        awaitFound("测试管理办法" + serial, "/policies/" + again);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get("/api/v1/public/documents?kind=POLICY&size=100")
                                .body())
                        .contains("/policies/" + again));
        var own = DocumentId.of(DocumentKind.POLICY, number(2026) + "@" + again).text();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get("/policies/" + again).body())
                        .as("the proof of its own document, not of the one that had the number before")
                        .contains("/log/entries/document-published." + own));
    }

    @Test
    void markup_in_a_text_is_shown_and_never_run() {
        var hostile = "<script>alert(1)</script>\"'&{{7*7}}" + serial;
        publish(
                id,
                "POLICY",
                with(
                        with(policy(number(2026)), "title", hostile),
                        "words",
                        "<img src=x onerror=alert(2)> 正文" + hostile));
        awaitFound("alert " + serial, "/policies/" + id);
        for (var page : new String[] {
            "/policies/" + id,
            "/search?q=" + encode("alert " + serial),
            "/policies?q=" + serial,
            "/documents?kind=POLICY"
        }) {
            assertThat(get(page).body()).as(page).doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(get("/policies/" + id).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{{7*7}}" + serial);
        assertThat(get("/search?q=" + encode("alert " + serial)).body()).contains("<mark>alert</mark>");
        assertThat(get(STAFF + "/" + id, "Authorization", WRITER).body()).doesNotContain("<script>alert");
    }

    @Test
    void a_guide_and_an_answer_are_published_and_listed() {
        var guide = new LinkedHashMap<>(
                Map.of("title", "测试指南" + serial, "issuer", "测试局", "madeOn", "2026-11-20", "label", "示例"));
        for (var part : cn.gov.zs.housing.disclosure.library.GuidePart.values()) {
            guide.put("part." + part.name(), "内容" + part.ordinal() + "\n第二行");
        }
        publish(id, "GUIDE", guide);
        assertThat(get("/guides/" + id).body())
                .contains("申请对象", "监督投诉", "第二行", "示例")
                .doesNotContain("??");
        assertThat(get("/guides/" + id + "?lang=en").body())
                .contains("What to bring")
                .doesNotContain("??");
        var answer = UUID.randomUUID().toString();
        publish(
                answer,
                "ANSWER",
                Map.of(
                        "title",
                        "测试问题" + serial,
                        "issuer",
                        "测试局",
                        "madeOn",
                        "2026-11-20",
                        "category",
                        "WAITING",
                        "words",
                        "测试回应" + serial));
        awaitFound("测试回应" + serial, "/answers/" + answer);
        assertThat(json("/api/v1/public/answers?category=WAITING&q=" + serial)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("/api/v1/public/answers?category=RENT&q=" + serial)
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(get("/guides").body()).contains("测试指南" + serial).doesNotContain("??");
        assertThat(get("/answers?category=WAITING").body()).contains("测试问题" + serial);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json("/api/v1/public/guides/" + id)
                                .path("due")
                                .path("path")
                                .asString(""))
                        .startsWith("/catalogue/service-guide/"));
    }

    @Test
    void an_attachment_is_checked_by_what_it_holds() throws IOException, InterruptedException {
        assertThat(draft(id, "POLICY", policy(number(2026)), 0).statusCode()).isEqualTo(302);
        assertThat(attach("附件.pdf", "MZ not a pdf".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(400);
        assertThat(attach("附件.png", FileSamples.png())).isEqualTo(302);
        var sent = Map.of("id", id, "kind", "POLICY", "version", Long.toString(version(id)), "submit", "on");
        var all = new LinkedHashMap<>(sent);
        policy(number(2026)).forEach((field, value) -> all.put("values[" + field + "]", value));
        assertThat(post(STAFF + "/" + id, all, WRITER).statusCode()).isEqualTo(302);
        assertThat(approve(id, version(id), OTHER).statusCode()).isEqualTo(302);
        var paper = json("/api/v1/public/policies/" + id).path("attachments").get(0);
        assertThat(paper.path("name").asString()).isEqualTo("附件.png");
        var file = get(paper.path("path").asString());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_paper_is_added_to_what_was_read_only_and_once() throws IOException, InterruptedException {
        assertThat(draft(id, "POLICY", policy(number(2026)), 0).statusCode()).isEqualTo(302);
        var form = UUID.randomUUID().toString();
        for (var version : new String[] {"", "x", "-1", "99999999999999999999"}) {
            assertThat(attach(form, version, "附件.png", FileSamples.png()))
                    .as(version)
                    .isEqualTo(409);
        }
        assertThat(database.getCollection("library-files")
                        .countDocuments(com.mongodb.client.model.Filters.eq("text", id)))
                .as("a paper of nothing is not kept")
                .isZero();
        assertThat(attach(form, "1", "附件.png", FileSamples.png())).isEqualTo(302);
        assertThat(attach(form, "1", "附件.png", FileSamples.png()))
                .as("sent twice")
                .isEqualTo(302);
        var jpeg = FileSamples.jpeg(100);
        assertThat(attach(form, "2", "附件.jpg", jpeg))
                .as("another file by the form of the page before")
                .isEqualTo(302);
        assertThat(draft(id, "POLICY", policy(number(2026)), version(id)).statusCode())
                .isEqualTo(302);
        assertThat(approve(id, version(id), OTHER).statusCode()).isEqualTo(302);

        var papers = json("/api/v1/public/policies/" + id).path("attachments");
        assertThat(papers.size()).isEqualTo(2);
        for (var paper : papers) {
            var path = paper.path("path").asString();
            assertThat("sha256:" + cn.gov.zs.housing.disclosure.canonical.Sha256.hex(bytes(path)))
                    .as(path)
                    .isEqualTo(paper.path("digest").asString());
        }
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private int attach(String name, byte[] content) throws IOException, InterruptedException {
        return attach(UUID.randomUUID().toString(), Long.toString(version(id)), name, content);
    }

    private int attach(String form, String version, String name, byte[] content)
            throws IOException, InterruptedException {
        var body = new Parts()
                .field("formId", form)
                .field("version", version)
                .file("file", name, content)
                .bytes();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + STAFF + "/" + id + "/attachments"))
                .header("Content-Type", Parts.TYPE)
                .header("Authorization", WRITER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void a_number_names_one_policy() {
        publish(id, "POLICY", policy(number(2026)));
        var other = UUID.randomUUID().toString();
        var refused =
                draft(other, "POLICY", policy(number(2026).replace('〔', '[').replace('〕', ']')), 0);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("已在本库中", "测试管理办法" + serial).doesNotContain("??");
    }

    @Test
    void a_new_form_sent_twice_begins_one_text_and_other_words_in_it_are_never_dropped() {
        assertThat(draft(id, "POLICY", policy(number(2026)), 0).statusCode()).isEqualTo(302);
        assertThat(draft(id, "POLICY", policy(number(2026)), 0).statusCode())
                .as("the same form again")
                .isEqualTo(302);
        assertThat(version(id)).isEqualTo(1);

        var back = draft(id, "POLICY", with(policy(number(2026)), "issuer", "测试局丙"), 0);
        assertThat(back.statusCode()).as("back in the browser, other words").isEqualTo(409);
        assertThat(back.body())
                .contains("测试局丙", "还没有保存", "name=\"version\" value=\"1\"")
                .doesNotContain("??");
    }

    @Test
    void a_form_without_the_version_it_was_read_at_overwrites_nothing() {
        assertThat(draft(id, "POLICY", policy(number(2026)), 0).statusCode()).isEqualTo(302);
        for (var version : new String[] {"", "x", "-1", "99999999999999999999"}) {
            var sent = new LinkedHashMap<>(Map.of("id", id, "kind", "POLICY", "version", version));
            with(policy(number(2026)), "issuer", "测试局丁")
                    .forEach((field, value) -> sent.put("values[" + field + "]", value));
            assertThat(post(STAFF + "/" + id, sent, WRITER).statusCode())
                    .as(version)
                    .isEqualTo(409);
        }
        assertThat(version(id)).isEqualTo(1);
    }

    @Test
    void a_text_stays_of_its_kind() {
        assertThat(draft(id, "POLICY", policy(number(2026)), 0).statusCode()).isEqualTo(302);
        var answer = with(policy(number(2026)), "category", "RENT");
        assertThat(draft(id, "ANSWER", answer, version(id)).statusCode()).isEqualTo(400);
        assertThat(get(STAFF + "/" + id, "Authorization", WRITER).body()).contains(number(2026));
    }

    @Test
    void of_two_officers_at_once_the_second_looks_again() {
        assertThat(draft(id, "POLICY", policy(number(2026)), 0).statusCode()).isEqualTo(302);
        var read = version(id);
        assertThat(draft(id, "POLICY", with(policy(number(2026)), "issuer", "测试局甲"), read)
                        .statusCode())
                .isEqualTo(302);
        var second = draft(id, "POLICY", with(policy(number(2026)), "issuer", "测试局乙"), read);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .as("what she typed is still there, to be saved over what she has looked at")
                .contains("测试局乙", "同事刚才保存", "name=\"version\" value=\"" + version(id) + "\"")
                .doesNotContain("??");
        assertThat(approve(id, read, OTHER).statusCode())
                .as("approving what she did not read")
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', 请填写",
        "number, 第一号, 不是文号的格式",
        "madeOn, 2099-01-01, 日期晚于今天",
        "repeals, 不存在〔2001〕9号, 本库中没有这个文件",
        "words, 身份证 442000198001010017, 疑似含有身份证号"
    })
    void a_flaw_is_shown_beside_its_field_and_nothing_typed_is_lost(String field, String typed, String words) {
        var answer = draft(id, "POLICY", with(policy(number(2026)), field, typed), 0);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words, "测试住房保障办公室").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POLICY", "INTERPRETATION", "GUIDE", "ANSWER"})
    void every_form_is_shown_in_both_languages_to_officers_only(String kind) {
        var path = STAFF + "/new?kind=" + kind;
        assertThat(get(path, "Authorization", WRITER).body()).contains("送审").doesNotContain("??");
        assertThat(get(path + "&lang=en", "Authorization", WRITER).body())
                .contains("Hand in")
                .doesNotContain("??");
        assertThat(get(path, "Authorization", CLERK).statusCode()).isEqualTo(403);
        assertThat(get(path, "Authorization", HEAD).statusCode()).isEqualTo(403);
        assertThat(get(STAFF, "Authorization", HEAD).statusCode()).isEqualTo(200);
        assertThat(get(STAFF, "Authorization", CLERK).statusCode()).isEqualTo(403);
        assertThat(get(STAFF).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/policies", "/guides", "/answers", "/search?q=%E5%85%AC%E7%A7%9F%E6%88%BF"})
    void a_list_needs_no_login_and_speaks_both_languages(String path) {
        await().atMost(SOON).until(() -> get(path).statusCode() == 200);
        assertThat(get(path).body()).contains("<html lang=\"zh-CN\"").doesNotContain("??");
        var english = get(path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertThat(english.body()).contains("<html lang=\"en\"").doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"，。！, 只有标点", "房, 请至少输入两个字", "LONG, 检索词过长"})
    void a_question_that_cannot_be_asked_is_answered_clearly(String typed, String words) {
        var q = encode(typed.equals("LONG") ? "a".repeat(3_000) : typed);
        var page = get("/search?q=" + q);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains(words).doesNotContain("??");
        assertThat(get("/api/v1/public/search?q=" + q).statusCode()).isEqualTo(400);
    }

    @Test
    void personal_notices_are_never_found() {
        OTHERS.passFirstReview(id, "测试检索丁");
        OTHERS.offer(id, id + "-a");
        awaitFound("房源公示 祈安苑", "/notices/");
        assertThat(search("测试检索丁").path("total").asInt()).isZero();
        assertThat(search("小榄镇").toString()).doesNotContain("FIRST_REVIEW");
    }
}
