package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.disclosure.board.BoardSamples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boards as clerks record them and the public sees them. */
class BoardIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final String EXTENDED = "disclosure.notice-extended.v1";
    private static final String ENDED = "disclosure.notice-period-ended.v1";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String id = UUID.randomUUID().toString();

    @Test
    void a_posting_is_public_with_its_picture_until_the_notice_ends() {
        var path = published("测试张");
        var staff = "/staff/disclosure" + path;
        var answer =
                post(staff + "/postings", clerk(), posting("永宁社区<b>公告栏", now(), "board.jpg", BoardSamples.photo()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var page = get(path).body();
        assertThat(page).contains("永宁社区&lt;b&gt;公告栏", "张贴中", "小榄镇").doesNotContain("??");
        assertThat(get(path + "?lang=en").body()).contains("hangs").doesNotContain("??");
        var photo = Pattern.compile("/notices/[^\"]+/photo")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        var picture = get(photo);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(picture.body()).doesNotContain(BoardSamples.WHERE);
        assertThat(staff(staff, clerk())).contains("永宁社区&lt;b&gt;公告栏", "登记撤下").doesNotContain("??");

        assertThat(post(staff + "/postings", clerk(), posting("永宁社区<b>公告栏", now(), "board.jpg", BoardSamples.photo()))
                        .body())
                .contains("已登记张贴在该处");
        var posting = photo.split("/")[4];
        var removal = staff + "/postings/" + posting + "/removal";
        assertThat(staff(removal, clerk())).contains("公示期还没有结束").doesNotContain("??");
        assertThat(form(removal, clerk(), "at=2020-01-01T10:00").body()).contains("早于张贴时间");
        assertThat(form(removal, clerk(), "at=").body()).contains("请填写日期和时间");
        assertThat(form(removal, clerk(), "at=2099-01-01T10:00").body()).contains("晚于现在");
        advance(Duration.ofMinutes(5));
        assertThat(form(removal, clerk(), "at=" + now()).statusCode()).isEqualTo(302);
        assertThat(form(removal, clerk(), "at=" + now()).statusCode()).isEqualTo(409);
        assertThat(get(path).body()).doesNotContain("张贴中");

        advance(Duration.ofDays(21));
        OTHERS.awaitOne(ENDED, id);
        assertThat(get(photo).statusCode()).isEqualTo(404);
        assertThat(get(path).body()).contains("永宁社区&lt;b&gt;公告栏", "已随公示撤下");
        await().atMost(SOON)
                .until(() -> database.getCollection("board-files").countDocuments(new org.bson.Document("_id", posting))
                        == 0);
        assertThat(post(staff + "/postings", clerk(), posting("别处", now(), "b.jpg", BoardSamples.photo()))
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "program, board.jpg, 不接收程序文件",
        "markup, board.jpg, 不接收网页",
        "empty, board.jpg, 文件是空的",
        "photo, board.exe, 扩展名与实际内容不符",
        "none, '', 请选择文件"
    })
    void a_file_that_is_no_photograph_comes_back_with_the_form(String content, String name, String words) {
        var path = published("测试文");
        var bytes = switch (content) {
            case "program" -> BoardSamples.program();
            case "markup" -> "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            case "photo" -> BoardSamples.photo();
            default -> new byte[0];
        };
        var answer = post("/staff/disclosure" + path + "/postings", clerk(), posting("社区公告栏", now(), name, bytes));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words, "value=\"社区公告栏\"").doesNotContain("??");
        assertThat(get(path).body()).doesNotContain("社区公告栏");
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_refused_before_it_is_read() throws Exception {
        var path = published("测试大");
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/staff/disclosure" + path + "/postings"))
                .header("Authorization", clerk())
                .header("Content-Type", Parts.TYPE)
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(() -> java.util.stream.IntStream.range(0, 200)
                        .mapToObj(_ -> new byte[1024 * 1024])
                        .iterator()))
                .build();
        HttpResponse<String> answer;
        try {
            answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException closed) {
            // the server need not read to its end what it refuses
            assertThat(get("/notices").statusCode()).isEqualTo(200);
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void an_interruption_with_evidence_makes_the_period_longer_and_says_why() {
        var path = published("测试断");
        var staff = "/staff/disclosure" + path;
        var lastDay = today().plusDays(20);
        var from = today().plusDays(2);
        advance(Duration.ofDays(5));
        assertThat(staff(staff + "/interruptions", clerk())).contains("网站停止服务").doesNotContain("??");
        var wrong = post(staff + "/interruptions", clerk(), interruption(from.toString(), "2099-01-01", "停电", "e.jpg"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("这一天还没有到", "停电");
        assertThat(post(
                                staff + "/interruptions",
                                clerk(),
                                interruption(from.toString(), from.minusDays(1).toString(), "停电", "e.jpg"))
                        .body())
                .contains("最后一天早于第一天");
        assertThat(post(staff + "/interruptions", clerk(), interruption("2020-01-01", from.toString(), "停电", "e.jpg"))
                        .body())
                .contains("早于公示发布日期");

        assertThat(post(
                                staff + "/interruptions",
                                clerk(),
                                interruption(from.toString(), from.toString(), "李某442000199001011234撕毁", "e.jpg"))
                        .body())
                .contains("请勿填写证件号");

        var sent = interruption(from.toString(), from.plusDays(1).toString(), "机房停电<i>", "e.jpg");
        assertThat(post(staff + "/interruptions", clerk(), sent).statusCode()).isEqualTo(302);
        assertThat(post(staff + "/interruptions", clerk(), sent).statusCode()).isEqualTo(302);
        var told = OTHERS.awaitOne(EXTENDED, id);
        assertThat(told.data().path("lastDay").asString())
                .isEqualTo(lastDay.plusDays(2).toString());
        assertThat(OTHERS.heard(EXTENDED, id)).hasSize(1);
        assertThat(get(path).body()).contains("机房停电&lt;i&gt;", "公示期内有 2 日无法查看").doesNotContain("??");
        var view = json("/api/v1/public" + path);
        assertThat(view.path("lastDay").asString())
                .isEqualTo(lastDay.plusDays(2).toString());
        assertThat(view.path("interruptions").get(0).path("cause").asString()).isEqualTo("SITE_DOWN");
        assertThat(get(path + "/print").body()).contains("公示期内有 2 日无法查看");
        assertThat(post(
                                staff + "/interruptions",
                                clerk(),
                                interruption(from.toString(), from.toString(), "又一次", "e.jpg"))
                        .body())
                .contains("不用报告");
        var evidence = Pattern.compile("/staff/[^\"]+/evidence")
                .matcher(staff(staff, clerk()))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(get(evidence, "Authorization", clerk()).statusCode()).isEqualTo(200);
        assertThat(get(evidence).statusCode()).isEqualTo(401);

        advance(Duration.ofDays(16));
        OTHERS.passFirstReview(id + "x", "测试旁");
        OTHERS.awaitOne(PUBLISHED, id + "x");
        assertThat(json("/api/v1/public" + path).path("phase").asString()).isEqualTo("STANDING");
        advance(Duration.ofDays(2));
        OTHERS.awaitOne(ENDED, id);
        assertThat(post(
                                staff + "/interruptions",
                                clerk(),
                                interruption(from.toString(), from.toString(), "晚了", "e.jpg"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void only_the_clerk_of_the_township_records_and_nobody_without_a_role_looks() {
        var path = published("测试权");
        var staff = "/staff/disclosure" + path;
        var other = "Bearer " + ISSUER.token("clerk-shiqi", Map.of("township", "442000001"), "township-clerk");
        assertThat(get(staff).statusCode()).isEqualTo(401);
        assertThat(get(staff, "Authorization", bearer("citizen", "applicant")).statusCode())
                .isEqualTo(403);
        assertThat(get(staff, "Authorization", other).statusCode()).isEqualTo(404);
        assertThat(post(staff + "/postings", other, posting("x", now(), "b.jpg", BoardSamples.photo()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(
                                staff + "/postings",
                                bearer("o", "disclosure-officer"),
                                posting("x", now(), "b.jpg", BoardSamples.photo()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff("/staff/disclosure/notices", clerk())).contains(path).doesNotContain("??");
        assertThat(staff("/staff/disclosure/notices", other)).doesNotContain(path);
        OTHERS.offer("offer-" + id, "901");
        var homes =
                OTHERS.awaitOne(PUBLISHED, "offer-" + id).data().path("path").asString();
        assertThat(staff("/staff/disclosure/notices", other)).contains(homes);
        assertThat(staff("/fragments/disclosure/staff", clerk())).contains("公告栏张贴");
    }

    private String published(String name) {
        OTHERS.passFirstReview(id, name);
        return OTHERS.awaitOne(PUBLISHED, id).data().path("path").asString();
    }

    private static String clerk() {
        return "Bearer " + ISSUER.token("clerk-xiaolan", Map.of("township", "442000118"), "township-clerk");
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"))
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    private static byte[] posting(String place, String at, String fileName, byte[] photo) {
        return new Parts()
                .field("formId", UUID.randomUUID().toString())
                .field("place", place)
                .field("at", at)
                .file("file", fileName, photo)
                .bytes();
    }

    private static byte[] interruption(String from, String to, String reason, String fileName) {
        return new Parts()
                .field("formId", UUID.randomUUID().toString())
                .field("from", from)
                .field("to", to)
                .field("cause", "SITE_DOWN")
                .field("reason", reason)
                .file("file", fileName, BoardSamples.photo())
                .bytes();
    }

    private String staff(String path, String bearer) {
        var answer = get(path, "Authorization", bearer);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> form(String path, String bearer, String body) {
        return send(path, "application/x-www-form-urlencoded", body.replace(":", "%3A"), "Authorization", bearer);
    }

    private HttpResponse<String> post(String path, String bearer, byte[] parts) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", bearer)
                .header("Content-Type", Parts.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
