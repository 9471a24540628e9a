package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.contract.PublicFacts;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the official account, papers and broadcasters are given, and the receipts of it. */
class ChannelIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final String ENDED = "disclosure.notice-period-ended.v1";

    private final String id = UUID.randomUUID().toString();

    @Test
    void a_notice_is_handed_over_with_a_receipt_and_the_public_sees_when() {
        var path = published(OtherServices.facts("测试道", "测试<script>x</script>"));
        var staff = "/staff/disclosure" + path;
        var article = get(staff + "/article.html", "Authorization", officer());
        assertThat(article.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(article.headers().firstValue("Content-Security-Policy")).hasValue("sandbox; default-src 'none'");
        assertThat(article.body())
                .contains("测试&lt;script&gt;", "style=\"", "href=\"http://127.0.0.1:" + port + path + "\"")
                .doesNotContain("<script", "<style", "class=");
        var text = get(staff + "/article.txt", "Authorization", officer()).body();
        assertThat(text).contains("工作单位：测试<script>x</script>", "公示期", "http://127.0.0.1:" + port + path);
        var page = get(staff + "/handovers", "Authorization", officer()).body();
        assertThat(page).contains("微信公众号", "报纸").doesNotContain("<script>x", "??");
        assertThat(get(path).body()).contains("公开渠道", "本网站").doesNotContain("??");

        var form = UUID.randomUUID().toString();
        var wrong = handOver(staff, officer(), form, "PIGEON", "中山日报社", " ");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("请选择渠道", "请填写查找依据", "value=\"中山日报社\"").doesNotContain("??");
        var done = handOver(staff, officer(), form, "NEWSPAPER", "中山日报社<b>", "2026-12-02 A2版");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(handOver(staff, officer(), form, "BROADCAST", "别处", "别处").statusCode())
                .isEqualTo(302);
        var receipt =
                get(staff + "/handovers/" + form, "Authorization", officer()).body();
        assertThat(receipt)
                .contains("中山日报社&lt;b&gt;", "2026-12-02 A2版", "报纸", sha256(text))
                .doesNotContain("??");
        assertThat(get(staff, "Authorization", officer()).body())
                .contains("中山日报社&lt;b&gt;", "2026-12-02 A2版")
                .doesNotContain("别处", "??");
        assertThat(get(path).body()).contains("报纸").doesNotContain("中山日报社", "??");
        assertThat(get(path + "?lang=en").body()).contains("Newspaper").doesNotContain("??");
        assertThat(get(staff + "/handovers?lang=en", "Authorization", officer()).body())
                .doesNotContain("??");

        advance(Duration.ofDays(21));
        OTHERS.awaitOne(ENDED, id);
        for (var what : new String[] {"/article.html", "/article.txt", "/handovers"}) {
            assertThat(get(staff + what, "Authorization", officer()).statusCode())
                    .as(what)
                    .isEqualTo(409);
        }
        assertThat(handOver(staff, officer(), UUID.randomUUID().toString(), "WECHAT", "公众号", "x")
                        .statusCode())
                .isEqualTo(409);
        assertThat(get(path).body())
                .as("by which channels it was public stays known")
                .contains("报纸");
    }

    @Test
    void only_the_disclosure_unit_hands_over() {
        var staff = "/staff/disclosure" + published(OtherServices.facts("测试单"));
        assertThat(get(staff + "/article.html").statusCode()).isEqualTo(401);
        for (var bearer : new String[] {bearer("c", "applicant"), bearer("t", "township-clerk")}) {
            assertThat(get(staff + "/article.txt", "Authorization", bearer).statusCode())
                    .isEqualTo(403);
            assertThat(handOver(staff, bearer, UUID.randomUUID().toString(), "WECHAT", "a", "b")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(handOver(staff, officer(), "no-number", "WECHAT", "a", "b").statusCode())
                .isEqualTo(400);
        assertThat(get(staff + "/handovers/" + UUID.randomUUID(), "Authorization", officer())
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> handOver(
            String staff, String bearer, String form, String channel, String receiver, String reference) {
        return send(
                staff + "/handovers",
                "application/x-www-form-urlencoded",
                "formId=" + form + "&channel=" + channel + "&receiver=" + encoded(receiver) + "&reference="
                        + encoded(reference),
                "Authorization",
                bearer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        return cn.gov.zs.housing.disclosure.document.DocumentSamples.sha256(text);
    }

    private String published(PublicFacts facts) {
        OTHERS.passFirstReview(id, facts);
        return OTHERS.awaitOne(PUBLISHED, id).data().path("path").asString();
    }

    private static String officer() {
        return bearer("disclosure-officer", "disclosure-officer");
    }
}
