package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who subscribes by e-mail, asked and answered from outside: over HTTP, and by a mail server. */
class SubscriptionIT extends RunningService {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final Pattern LINK = Pattern.compile("https://housing\\.zs\\.gov\\.cn(/subscriptions/[^\\s]+)");

    private final String id = UUID.randomUUID().toString();
    private final String address = "reader-" + id.substring(0, 8) + "@example.cn";

    @Test
    void a_reader_confirms_hears_and_leaves_and_nothing_of_her_stays() {
        assertThat(ask("kind=HOMES").statusCode()).isEqualTo(202);
        var confirmation = awaitLetters(1).getFirst();
        assertThat(text(confirmation)).contains("房源公示", "48 小时");

        OTHERS.offer("before-" + id, "701");
        OTHERS.awaitOne(PUBLISHED, "before-" + id);
        var before = NoticeId.of(NoticeKind.HOMES, "before-" + id).path();
        await().atMost(SOON).until(() -> get(before).body().contains("/log/entries/notice-published"));
        var link = link(confirmation, "/confirm/");
        var shown = get(link);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("确认订阅", "房源公示").doesNotContain("??", address);
        assertThat(shown.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        var confirmed = send(link, FORM, "");
        assertThat(confirmed.body()).contains("订阅成功").doesNotContain("??");
        assertThat(send(link, FORM, "").body()).as("safe to repeat").contains("订阅成功");

        OTHERS.offer("after-" + id, "702");
        OTHERS.passFirstReview(id, "测试甲");
        var news = awaitLetters(2).get(1);
        assertThat(text(news)).contains("房源公示 · 祈安苑", "https://housing.zs.gov.cn/notices/");
        assertThat(header(news, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");

        var mine = link(news, "/mine/");
        assertThat(get(mine).body()).contains("我的订阅", "房源公示", "已确认").doesNotContain("??", address);
        assertThat(get(mine.substring(0, mine.length() - 1) + "x").statusCode()).isEqualTo(404);
        assertThat(wholeDatabase()).doesNotContain(address);

        var stop = header(news, "List-Unsubscribe").replaceAll("[<>]|https://housing\\.zs\\.gov\\.cn", "");
        assertThat(get(stop).body()).as("a link alone ends nothing").contains("全部退订并删除邮箱");
        assertThat(get(mine).statusCode()).isEqualTo(200);
        assertThat(send(stop, FORM, "List-Unsubscribe=One-Click").body()).contains("已经退订");
        assertThat(send(stop, FORM, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
        assertThat(get(mine).statusCode()).isEqualTo(404);
        assertThat(letters()).as("nothing of what was public before").hasSize(2);
    }

    @Test
    void a_letter_about_a_household_names_nobody_and_goes_to_its_township_only() {
        follow("township=442000118&kind=FIRST_REVIEW");
        var name = OtherServices.name("测试", id);
        OTHERS.passFirstReview(id, name);
        var news = awaitLetters(2).get(1);
        assertThat(text(news)).contains("初审公示 · 小榄镇").doesNotContain(name, "442000*", "永宁");
        assertThat(header(news, "Subject")).doesNotContain(name);
    }

    @Test
    void a_batch_is_followed_with_the_homes_it_distributes() {
        freeze();
        follow("batch=batch-" + id);
        OTHERS.offer("offer-" + id, "703");
        assertThat(text(awaitLetters(2).get(1))).contains("房源公示");
    }

    @Test
    void what_nobody_confirms_in_time_is_forgotten() {
        ask("kind=RESULT");
        var link = link(awaitLetters(1).getFirst(), "/confirm/");
        advance(Duration.ofDays(2));
        assertThat(get(link).statusCode()).isEqualTo(404);
        assertThat(send(link, FORM, "").body()).contains("这个确认链接无效");
        var subscriber = link.split("/")[3];
        await().atMost(SOON).until(() -> !wholeDatabase().contains(subscriber));
    }

    @Test
    void the_answer_does_not_say_whether_an_address_is_known() {
        follow("kind=HOMES");
        var known = ask("kind=HOMES");
        var unknown = send("/subscriptions", FORM, "pace=AT_ONCE&kind=HOMES&email=nobody-" + id + "%40example.cn");
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(202);
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "email=nobody&pace=AT_ONCE, email",
        "email=a%40b.cn%0d%0aBcc%3ac%40d.cn&pace=AT_ONCE, email",
        "email=a%40example.cn&kind=NONSENSE&pace=AT_ONCE, kind",
        "email=a%40example.cn&township=999999999&pace=AT_ONCE, township",
        "email=a%40example.cn&kind=HOMES&township=442000118&pace=AT_ONCE, township",
        "email=a%40example.cn&batch=nothing&pace=AT_ONCE, batch",
        "email=a%40example.cn&pace=HOURLY, pace"
    })
    void what_cannot_be_subscribed_to_is_answered_beside_its_field(String body, String field) {
        var answer = send("/subscriptions", FORM, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#" + field + "\"").doesNotContain("??");
    }

    @Test
    void the_form_is_there_in_both_languages_with_what_was_chosen_in_a_list() {
        assertThat(get("/subscriptions?kind=HOMES&township=442000118").body())
                .contains("邮件订阅", "value=\"HOMES\" selected", "value=\"442000118\" selected")
                .doesNotContain("??");
        assertThat(get("/subscriptions?lang=en").body())
                .contains("Subscribe by e-mail")
                .doesNotContain("??");
        assertThat(get("/notices?kind=HOMES").body()).contains("/subscriptions?kind=HOMES");
    }

    private void freeze() {
        OTHERS.send(
                BatchFrozenV1.TOPIC,
                BatchFrozenV1.TYPE,
                "batch-" + id,
                new BatchFrozenV1(
                        "batch-" + id,
                        "2026年第二批次",
                        "offer-" + id,
                        Category.LOCAL_LOW_INCOME,
                        Instant.parse("2026-11-23T01:00:00Z"),
                        "sha256:" + "ef".repeat(32),
                        7,
                        2));
        OTHERS.awaitOne("disclosure.document-published.v1", "batch-" + id);
    }

    private void follow(String topic) {
        assertThat(ask(topic).statusCode()).isEqualTo(202);
        assertThat(send(link(awaitLetters(1).getFirst(), "/confirm/"), FORM, "").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> ask(String topic) {
        return send(
                "/subscriptions",
                FORM,
                "pace=AT_ONCE&" + topic + "&email=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private List<MimeMessage> awaitLetters(int count) {
        await().atMost(SOON).until(() -> letters().size() >= count);
        return letters();
    }

    private List<MimeMessage> letters() {
        return Arrays.stream(LETTERS.getReceivedMessagesForDomain(address)).toList();
    }

    private static String link(MimeMessage letter, String part) {
        return LINK.matcher(text(letter))
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString().replace("\r", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(MimeMessage letter, String name) {
        try {
            return String.join(" ", letter.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
