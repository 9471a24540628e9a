package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Cases that go back: gaps told once, a declaration returned, a notice corrected, an application withdrawn. */
@ExtendWith(OutputCaptureExtension.class)
class CorrectionIT extends RunningService {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String GAPS = "户口簿缺第3页";

    private String id = "";

    @Autowired
    private Applications applications;

    @BeforeEach
    void applies() {
        id = UUID.randomUUID().toString();
        assertThat(citizen()
                        .json("/api/v1/applications", Bodies.json(UUID.fromString(id)))
                        .status())
                .isEqualTo(201);
    }

    private String my(String rest) {
        return "/my/applications/" + id + rest;
    }

    private String staff(String rest) {
        return "/staff/applications/" + id + rest;
    }

    private String api(String rest) {
        return "/api/v1/applications/" + id + rest;
    }

    @Test
    void gaps_are_told_once_and_supplemented() {
        assertThat(xiaolanReviewer().get(staff("/gaps")).status()).isEqualTo(403);
        var form = xiaolanClerk().get(staff("/gaps"));
        assertThat(form.body()).contains("一次性告知补正").doesNotContain("??");
        assertThat(xiaolanClerk()
                        .form(staff("/gaps"), Map.of("version", version(form), "words", " "))
                        .status())
                .isEqualTo(400);
        assertThat(xiaolanClerk()
                        .form(staff("/gaps"), Map.of("version", version(form), "words", GAPS))
                        .status())
                .isBetween(302, 303);
        assertThat(citizen().get(my("")).body()).contains("待补正", GAPS, my("/supplement"), my("/correction"));
        assertThat(citizen().get(my("") + "?lang=en").body())
                .contains("Papers missing")
                .doesNotContain("??");
        assertThat(otherCitizen().get(my("/supplement")).status()).isEqualTo(404);

        var supplement = citizen().get(my("/supplement"));
        assertThat(citizen()
                        .form(my("/supplement"), Map.of("version", version(supplement)))
                        .status())
                .isBetween(302, 303);
        assertThat(citizen().get(my("/supplement")).status())
                .as("a step repeated")
                .isEqualTo(409);
        var again = xiaolanClerk().json(api("/gaps"), Map.of("version", apiVersion(), "finding", "还缺收入证明"));
        assertThat(again.code()).isEqualTo("review.not-due");
        assertThat(again.json().path("clause").asString()).contains("第八条");
        take(xiaolanClerk(), id, "acceptance");
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void a_returned_declaration_is_corrected_without_showing_a_number(CapturedOutput log) {
        takeToTheFirstReview(id);
        assertThat(cityReviewer().get(staff("/first-return")).status()).isEqualTo(403);
        assertThat(cityReviewer().get(staff("/city-return")).status()).isEqualTo(409);
        var form = xiaolanReviewer().get(staff("/first-return"));
        assertThat(xiaolanReviewer()
                        .form(staff("/first-return"), Map.of("version", version(form), "words", "工作单位有误"))
                        .status())
                .isBetween(302, 303);
        assertThat(citizen().get(my("")).body()).contains("退回更正", "工作单位有误");

        var correction = citizen().get(my("/correction"));
        assertThat(correction.body())
                .contains("value=\"某五金厂\"", "value=\"李美华\"", "工作单位有误")
                .doesNotContain(Bodies.APPLICANT, Bodies.CHILD, "??");
        var fields = new LinkedHashMap<>(Bodies.form(UUID.fromString(id)));
        fields.put("version", version(correction));
        fields.put("applicant.idNumber", "");
        fields.put("coApplicants[1].idNumber", "");
        fields.put("employer", "另一五金厂");
        fields.put("contact.phone", "123");
        var flawed = citizen().form(my("/correction"), fields);
        assertThat(flawed.status()).isEqualTo(400);
        assertThat(flawed.body()).contains("contact.phone-error", "value=\"另一五金厂\"");
        fields.put("contact.phone", "13800138000");
        var corrected = citizen().form(my("/correction"), fields);
        assertThat(corrected.status()).as(corrected.body()).isBetween(302, 303);
        assertThat(state()).isEqualTo("VISITED");
        assertThat(citizen().get(my("")).body()).contains("另一五金厂", "442000************");
        var kept =
                applications.find(new ApplicationId(id)).orElseThrow().state().declaration();
        assertThat(kept.household().applicant().idNumber().whole()).isEqualTo(Bodies.APPLICANT);
        take(xiaolanReviewer(), id, "first-review");
        assertThat(log.getAll()).doesNotContain(Bodies.APPLICANT, "另一五金厂", "工作单位有误");
    }

    @Test
    void a_correction_over_the_api_names_every_flaw_and_stays_in_its_township() {
        takeToTheFirstReview(id);
        assertThat(citizen()
                        .json(api("/correction"), Map.of("version", apiVersion(), "declaration", declaration()))
                        .code())
                .isEqualTo("household.not-due");
        take(xiaolanReviewer(), id, "first-return");
        assertThat(citizen()
                        .json(api("/correction"), Map.of("version", apiVersion()))
                        .status())
                .isEqualTo(400);
        var negative = declaration();
        negative.put("furtherGenerations", -1);
        assertThat(citizen()
                        .json(api("/correction"), Map.of("version", apiVersion(), "declaration", negative))
                        .body())
                .contains("furtherGenerations");
        var moved = declaration();
        moved.put("hukou", Map.of("village", "442000001007", "detail", "孙文东路3号"));
        assertThat(citizen()
                        .json(api("/correction"), Map.of("version", apiVersion(), "declaration", moved))
                        .code())
                .isEqualTo("household.other-township");
        assertThat(otherCitizen()
                        .json(api("/correction"), Map.of("version", 4, "declaration", declaration()))
                        .status())
                .isEqualTo(404);
        var corrected =
                citizen().json(api("/correction"), Map.of("version", apiVersion(), "declaration", declaration()));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(state()).isEqualTo("VISITED");
    }

    @Test
    void what_a_standing_notice_says_is_corrected_by_its_own_office_and_asked_for_anew() {
        takeToTheFirstReview(id);
        take(xiaolanReviewer(), id, "first-review");
        assertThat(xiaolanReviewer().get(staff("/notice-correction")).status())
                .as("no notice stands yet")
                .isEqualTo(409);
        var notice = ApplicationSamples.notice("n-" + id, LocalDate.of(2026, 3, 3));
        applications.advance(
                new Envelope<>("p-" + id, "test.v1", "/test", "key", Instant.parse("2026-03-03T02:00:00Z"), 1, "body"),
                new ApplicationId(id),
                it -> Progress.noticePublished(it, NoticeStage.FIRST_REVIEW, notice));

        assertThat(shiqiReviewer().get(staff("/notice-correction")).status()).isEqualTo(404);
        assertThat(cityReviewer().get(staff("/notice-correction")).status()).isEqualTo(409);
        assertThat(xiaolanReviewer().get(staff("")).body()).contains(staff("/notice-correction"));
        var form = xiaolanReviewer().get(staff("/notice-correction"));
        assertThat(form.body()).contains("更正公示内容", "value=\"李美华\"").doesNotContain(Bodies.APPLICANT, "??");
        var fields = new LinkedHashMap<>(Bodies.form(UUID.fromString(id)));
        fields.put("version", version(form));
        fields.put("applicant.idNumber", "");
        fields.put("coApplicants[1].idNumber", "");
        fields.put("employer", "另一五金厂");
        var unexplained = xiaolanReviewer().form(staff("/notice-correction"), fields);
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.body()).contains("id=\"why-error\"");
        fields.put("why", "工作单位登记有误");
        var corrected = xiaolanReviewer().form(staff("/notice-correction"), fields);
        assertThat(corrected.status()).as(corrected.body()).isBetween(302, 303);
        assertThat(state()).as("the notice is asked for anew").isEqualTo("FIRST_REVIEWED");
    }

    @Test
    void a_household_withdraws_and_nothing_follows() {
        take(xiaolanClerk(), id, "acceptance");
        var form = citizen().get(my("/withdrawal"));
        assertThat(form.body()).contains("撤回申请").doesNotContain("??");
        assertThat(otherCitizen()
                        .form(my("/withdrawal"), Map.of("version", "2"))
                        .status())
                .isEqualTo(404);
        assertThat(citizen().form(my("/withdrawal"), Map.of("version", "1")).status())
                .as("a page that is out of date")
                .isEqualTo(409);
        assertThat(citizen()
                        .form(my("/withdrawal"), Map.of("version", version(form)))
                        .status())
                .isBetween(302, 303);
        assertThat(citizen().get(my("")).body()).contains("已撤回").doesNotContain(my("/withdrawal"));
        assertThat(citizen()
                        .json(api("/withdrawal"), Map.of("version", apiVersion()))
                        .code())
                .isEqualTo("household.not-due");
        assertThat(citizen()
                        .json(api("/leaving"), Map.of("version", apiVersion(), "reason", "已购房"))
                        .code())
                .isEqualTo("household.not-due");
        assertThat(xiaolanClerk()
                        .json(api("/visit"), Map.of("version", apiVersion(), "finding", "属实"))
                        .code())
                .isEqualTo("review.not-due");
    }

    private Map<String, Object> declaration() {
        var body = Bodies.json(UUID.fromString(id));
        body.put("employer", "另一五金厂");
        return body;
    }

    private String state() {
        return citizen().get(api("")).json().path("state").asString();
    }

    private long apiVersion() {
        return citizen().get(api("")).json().path("version").asLong();
    }

    private static String version(Visitor.Answer page) {
        var matcher = VERSION.matcher(page.body());
        assertThat(matcher.find()).as("version in %s", page.body()).isTrue();
        return matcher.group(1);
    }
}
