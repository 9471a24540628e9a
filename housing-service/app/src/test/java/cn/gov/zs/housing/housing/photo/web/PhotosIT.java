package cn.gov.zs.housing.housing.photo.web;

import static cn.gov.zs.platform.testkit.FileSamples.joined;
import static cn.gov.zs.platform.testkit.FileSamples.jpeg;
import static cn.gov.zs.platform.testkit.FileSamples.pdf;
import static cn.gov.zs.platform.testkit.FileSamples.png;
import static cn.gov.zs.platform.testkit.FileSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhotosIT extends ServiceUnderTest {

    @Test
    void a_homes_photographs_are_seen_by_all_while_it_is_on_offer() throws Exception {
        var home = enter("祈安苑", "p101");
        var page = "/staff/homes/" + home + "/photos";
        assertThat(getAs(OFFICER, page).body()).contains("还没有照片", "enctype=\"multipart/form-data\"", "不超过 10 MB");
        var form = UUID.randomUUID().toString();

        var sent = upload(page, OFFICER, form, "客厅朝南", "a.jpg", joined(jpeg(900), text("GPS")));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(getAs(OFFICER, page).body()).contains("<h1>祈安苑 3栋 p101 · 照片", "alt=\"客厅朝南\"", "仅工作人员可见");
        assertThat(getAs(OFFICER, page + "/" + form).headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        assertThat(getAs(OFFICER, page + "/" + form).body()).doesNotContain("GPS");
        assertThat(get("/homes/photos/" + form).statusCode()).isEqualTo(404);

        postJson("/api/v1/homes/offers", OFFICER, offer(UUID.randomUUID(), home));
        var shown = get("/homes/photos/" + form);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.headers().firstValue("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
        var tag = shown.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/homes/photos/" + form, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/construction/photos/" + form).statusCode())
                .as("it is no project's")
                .isEqualTo(404);

        assertThat(getAs(OFFICER, page + "/" + form + "/removal").body()).contains("不能恢复", "客厅朝南");
        assertThat(postForm(page + "/" + form + "/removal", OFFICER, java.util.List.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(get("/homes/photos/" + form).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_cannot_be_accepted_says_what_is_wrong_and_keeps_the_caption() throws Exception {
        var page = "/staff/homes/" + enter("祈安苑", "p102") + "/photos";
        var wrong = upload(page, OFFICER, UUID.randomUUID().toString(), "阳台", "a.pdf", pdf(""));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("不是 JPEG 或 PNG 图片", "href=\"#file\"", "value=\"阳台\"");
        assertThat(upload(page, OFFICER, UUID.randomUUID().toString(), " ", "a.png", png())
                        .body())
                .contains("请填写文字说明", "href=\"#caption\"");
        assertThat(upload(page, OFFICER, UUID.randomUUID().toString(), "字".repeat(101), "a.png", png())
                        .body())
                .contains("最多 100 个字");
        assertThat(upload(page, OFFICER, UUID.randomUUID().toString(), "大", "a.jpg", jpeg(10 * 1024 * 1024))
                        .body())
                .contains("不超过 10 MB");
        var form = UUID.randomUUID().toString();
        upload(page, OFFICER, form, "阳台", "a.png", png());
        var replayed = upload(page, OFFICER, form, "阳台", "a.png", png());
        assertThat(replayed.statusCode()).isEqualTo(409);
        assertThat(replayed.body()).contains("form.replayed");
    }

    @Test
    void programs_add_list_and_take_down() throws Exception {
        var photos = "/api/v1/homes/" + enter("祈安苑", "p103") + "/photos";
        var form = UUID.randomUUID().toString();
        var added = upload(photos, OFFICER, form, "厨房", "a.png", png());
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location")).hasValue(photos + "/" + form);
        assertThat(json(added).path("href").asString()).isEqualTo("/homes/photos/" + form);
        assertThat(json(added).path("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(json(getAs(OFFICER, photos))).hasSize(1);
        var pdf = upload(photos, OFFICER, UUID.randomUUID().toString(), "厨房", "a.pdf", pdf(""));
        assertThat(pdf.statusCode()).isEqualTo(422);
        assertThat(json(pdf).path("code").asString()).isEqualTo("photo.unknown-format");
        assertThat(json(pdf).path("field").asString()).isEqualTo("file");
        var captionless = upload(photos, OFFICER, form, "", "a.png", png());
        assertThat(json(captionless).path("fields").path(0).path("field").asString())
                .isEqualTo("caption");
        assertThat(deleteAs(OFFICER, photos + "/" + form).statusCode()).isEqualTo(204);
        assertThat(json(getAs(OFFICER, photos))).isEmpty();
    }

    @Test
    void nobody_else_adds_or_sees_them() throws Exception {
        var page = "/staff/homes/" + enter("祈安苑", "p104") + "/photos";
        assertThat(upload(page, CITIZEN, UUID.randomUUID().toString(), "x", "a.png", png())
                        .statusCode())
                .isEqualTo(403);
        assertThat(getAs(CITIZEN, page).statusCode()).isEqualTo(403);
        assertThat(getAs(OFFICER, "/staff/homes/" + UUID.randomUUID() + "/photos")
                        .statusCode())
                .isEqualTo(404);
        assertThat(getAs(CITIZEN, "/staff/construction/projects/x/photos").statusCode())
                .isEqualTo(403);
        assertThat(get("/homes/photos/nonsense").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> upload(
            String path, String token, String form, String caption, String name, byte[] file) throws Exception {
        return postFile(path, token, Map.of("formId", form, "caption", caption), name, file);
    }
}
