package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.subsidy.SubsidySamples;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The subsidy of one household from the grant to the claim: pages and API, and who sees what. */
@ExtendWith(OutputCaptureExtension.class)
class SubsidyIT extends RunningService {
    private static final String GRANTS = "/api/v1/subsidies/grants/";
    private static final String RUNS = "/api/v1/subsidies/runs";
    private static final String ACCOUNT = SubsidySamples.account().whole();

    @Autowired
    private Applications applications;

    @Autowired
    private Clock clock;

    @Test
    void a_household_is_granted_paid_stopped_and_claimed_back(CapturedOutput log) {
        var today = ShanghaiDay.of(clock.instant());
        var month = YearMonth.from(today);
        var id = registered(today.minusMonths(3).withDayOfMonth(10));
        assertThat(cityReviewer().get(GRANTS + id).status()).isEqualTo(404);
        assertThat(cityReviewer().get("/staff/applications/" + id).body()).contains("批准发放租赁补贴");
        assertThat(cityApprover().json(GRANTS + id, Map.of()).status()).isEqualTo(403);
        var opened = cityReviewer().json(GRANTS + id, Map.of());
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().path("from").asString())
                .isEqualTo(month.minusMonths(2).toString());
        assertThat(opened.json().path("working").path("label").asString()).isEqualTo("示例，非中山标准");
        assertThat(opened.json().path("working").path("amount").decimalValue()).isEqualByComparingTo("712.80");
        assertThat(cityReviewer().json(GRANTS + id, Map.of()).code()).isEqualTo("subsidy.already-granted");

        account(id);
        scopes(id, month);
        list(id, month);
        stop(id, month, today);
        assertThat(log.getAll()).contains(id).doesNotContain(Bodies.APPLICANT, "李美华", ACCOUNT, "查实超标");
    }

    private void account(String id) {
        var page = citizen().get("/my/applications/" + id).body();
        assertThat(page)
                .contains("租赁补贴", "18元/m² × min(18 m² × 2人, 60 m²) × 1 × 1.1", "712.80元", "示例，非中山标准", "未登记")
                .doesNotContain("??");
        assertThat(citizen().get("/my/applications/" + id + "?lang=en").body())
                .contains("Rental subsidy", "How this month")
                .doesNotContain("??");
        var path = "/my/applications/" + id + "/subsidy-account";
        assertThat(citizen()
                        .form(path, Map.of("bank", "中山农商银行", "account", "4111111111111112"))
                        .body())
                .contains("校验位不符");
        var wrong = citizen().form(path, Map.of("bank", " ", "account", "4111 1111 1111 1112"));
        assertThat(wrong.body())
                .as("each error stands beside its field, and what was typed stays")
                .contains("id=\"bank-error\"", "id=\"account-error\"", "4111 1111 1111 1112", "action=\"" + path + "\"")
                .doesNotContain("??");
        assertThat(citizen().form(path + "?lang=en", Map.of("account", "1")).body())
                .contains("16 to 19 digits")
                .doesNotContain("??");
        var atDesk = cityReviewer().form("/staff/subsidies/grants/" + id + "/account", Map.of("account", ACCOUNT));
        assertThat(atDesk.status()).isEqualTo(400);
        assertThat(atDesk.body()).contains("id=\"bank-error\"", ACCOUNT).doesNotContain("id=\"account-error\"", "??");
        assertThat(citizen().form(path, Map.of("bank", " ", "account", ACCOUNT)).status())
                .isEqualTo(400);
        assertThat(otherCitizen()
                        .form(path, Map.of("bank", "中山农商银行", "account", ACCOUNT))
                        .status())
                .isEqualTo(404);
        assertThat(shiqiReviewer()
                        .json(GRANTS + id + "/account", Map.of("bank", "银行", "account", ACCOUNT))
                        .status())
                .isEqualTo(404);
        assertThat(citizen()
                        .form(path, Map.of("bank", "中山农商银行", "account", ACCOUNT))
                        .location())
                .endsWith(id + "#subsidy");
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("***")
                .doesNotContain(ACCOUNT);
    }

    private void scopes(String id, YearMonth month) {
        assertThat(otherCitizen().get(GRANTS + id).status()).isEqualTo(403);
        assertThat(shiqiReviewer().get(GRANTS + id).status()).isEqualTo(404);
        assertThat(xiaolanReviewer().get(GRANTS + id).status()).isEqualTo(200);
        assertThat(xiaolanReviewer().get("/staff/subsidies").body())
                .contains("李美华", "442000************")
                .doesNotContain(ACCOUNT, "??");
        assertThat(shiqiReviewer().get("/staff/subsidies").body()).doesNotContain("李美华");
        assertThat(citizen().get("/staff/subsidies").status()).isEqualTo(403);
        for (var who : new Visitor[] {citizen(), xiaolanReviewer()}) {
            assertThat(who.get(RUNS).status()).isEqualTo(403);
            assertThat(who.json(RUNS, Map.of("month", month.toString())).status())
                    .isEqualTo(403);
            assertThat(who.get("/staff/subsidies/runs").status()).isEqualTo(403);
            assertThat(who.get("/staff/subsidies/rules").status()).isEqualTo(403);
        }
    }

    private void list(String id, YearMonth month) {
        assertThat(cityReviewer()
                        .json(RUNS, Map.of("month", month.plusMonths(1).toString()))
                        .code())
                .isEqualTo("subsidy-run.future-month");
        assertThat(cityReviewer().json(RUNS, Map.of("month", "2026-13")).status())
                .isEqualTo(400);
        assertThat(cityReviewer().get(RUNS + "/moon").status()).isEqualTo(404);
        var started = cityReviewer().json(RUNS, Map.of("month", month.toString()));
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        var one = RUNS + "/" + month;
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        cityReviewer().get(one).json().path("state").asString().equals("TO_APPROVE"));
        assertThat(cityReviewer().json(RUNS, Map.of("month", month.toString())).code())
                .isEqualTo("subsidy-run.already-run");
        var run = cityReviewer().get(one).json();
        assertThat(run.path("amount").decimalValue()).isEqualByComparingTo("2138.40");
        var seen = Map.of(
                "list",
                run.path("list").asString(),
                "amount",
                run.path("amount").decimalValue());
        assertThat(cityReviewer().json(one + "/approval", seen).status()).isEqualTo(403);
        var both = visitor(ISSUER.token("city-reviewer", "city-approver"));
        assertThat(both.json(one + "/approval", seen).code()).isEqualTo("subsidy-run.own-run");
        assertThat(cityReviewer()
                        .json(one + "/lines/" + id + "/hold", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .json(one + "/lines/" + id + "/hold", Map.of("reason", "核对户名"))
                        .status())
                .isEqualTo(200);
        assertThat(cityApprover().json(one + "/approval", seen).code()).isEqualTo("subsidy-run.other-list");
        var page = cityReviewer()
                .get("/staff/subsidies/runs/" + month + "?order=AMOUNT")
                .body();
        assertThat(page).contains("李美华", "核对户名", "待批准").doesNotContain(ACCOUNT, "待追回", "??");
        assertThat(lineOf(id, one).has("owed")).isFalse();
        assertThat(cityReviewer()
                        .form("/staff/subsidies/runs/" + month + "/lines/" + id + "/release", Map.of())
                        .location())
                .endsWith("/" + month);
        assertThat(cityApprover()
                        .form(
                                "/staff/subsidies/runs/" + month + "/approval",
                                Map.of("list", run.path("list").asString(), "amount", "2138.40"))
                        .status())
                .isBetween(302, 303);
        assertThat(cityApprover().json(one + "/approval", seen).code()).isEqualTo("subsidy-run.not-due");

        var download = "/staff/subsidies/runs/" + month + "/download";
        assertThat(xiaolanReviewer().form(download, Map.of("reason", "看看")).status())
                .isEqualTo(403);
        assertThat(cityReviewer().form(download, Map.of("reason", "")).status()).isEqualTo(400);
        var sheet = cityReviewer().form(download, Map.of("reason", "报送银行"));
        assertThat(sheet.body()).startsWith("PK");
        assertThat(sheet.cacheControl()).isEqualTo("no-store");
        assertThat(cityApprover().get(one + "/downloads").body()).contains("报送银行", "city-reviewer");

        var today = ShanghaiDay.of(clock.instant()).toString();
        assertThat(cityReviewer().json(one + "/closing", Map.of()).code()).isEqualTo("subsidy-run.results-missing");
        bank(id, month, one);
        assertThat(cityReviewer()
                        .json(one + "/lines/" + id + "/result", Map.of("outcome", "MAYBE", "on", today))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .json(one + "/lines/" + id + "/result", Map.of("outcome", "PAID", "on", today))
                        .status())
                .isEqualTo(200);
        assertThat(cityReviewer()
                        .json(one + "/closing", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(cityReviewer()
                        .get("/staff/subsidies/runs/" + month + "?lang=en")
                        .body())
                .contains("Paid")
                .doesNotContain("??");
        assertThat(citizen().get("/my/applications/" + id).body()).contains("已发放月份", "2,138.40元");
    }

    private void bank(String id, YearMonth month, String one) {
        var page = "/staff/subsidies/runs/" + month + "/bank-results";
        assertThat(cityApprover().upload(page, "x.xlsx", new byte[] {1}).status())
                .isEqualTo(403);
        assertThat(cityReviewer()
                        .upload("/staff/subsidies/runs/2020-01/bank-results", "x.xlsx", new byte[] {1})
                        .status())
                .isEqualTo(404);
        var refused = cityReviewer().upload(page, "x.xlsx", new byte[] {1});
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("没有登记任何结果", "这不是 XLSX 工作簿").doesNotContain("??");
        var day = ShanghaiDay.of(clock.instant()).toString();
        var unfilled = sheet(id, "2138.41", "", day);
        assertThat(cityReviewer().upload(page, "x.xlsx", unfilled).body())
                .contains("没有登记任何结果", "与清单上的金额不符", "必填")
                .doesNotContain("??");
        assertThat(cityReviewer().upload(page + "?lang=en", "x.xlsx", unfilled).body())
                .contains("Nothing was recorded")
                .doesNotContain("??");
        var api = cityReviewer().upload(one + "/bank-results", "x.xlsx", unfilled);
        assertThat(api.code()).isEqualTo("subsidy-run.bad-cells");
        assertThat(api.json().path("cells").get(0).path("reason").asString()).isEqualTo("amount-differs");
        assertThat(cityReviewer().get(one + "/lines").body()).contains("PENDING");
        var recorded = cityReviewer().upload(page, "x.xlsx", sheet(id, "2138.40", "已到账", day));
        assertThat(recorded.location()).endsWith("?bankPaid=1&bankReturned=0");
        assertThat(cityReviewer().get(recorded.location()).body()).contains("到账1户");
        assertThat(cityReviewer()
                        .upload(one + "/bank-results", "x.xlsx", sheet(id, "2138.40", "Paid", day))
                        .json()
                        .path("paid")
                        .asInt())
                .as("again, in English")
                .isEqualTo(1);
        assertThat(visitor(ISSUER.token("auditor", "auditor"))
                        .get("/staff/subsidies/downloads")
                        .body())
                .contains("报送银行", month + ".1")
                .doesNotContain("??");
        assertThat(visitor(ISSUER.token("auditor", "auditor"))
                        .get("/staff/subsidies/downloads?lang=en")
                        .body())
                .doesNotContain("??");
        assertThat(cityReviewer().get("/staff/subsidies/downloads").status()).isEqualTo(403);
    }

    private static byte[] sheet(String id, String amount, String result, String day) {
        var bytes = new ByteArrayOutputStream();
        var cells = List.of(id, amount, result, day, "");
        var heads = List.of("申请编号", "金额（元）", "结果（已到账/银行退回）", "到账或退回日期", "退回原因");
        var columns = IntStream.range(0, cells.size())
                .mapToObj(place -> Column.<List<String>>text(
                        heads.get(place), 12, row -> row.get(place).isEmpty() ? null : row.get(place)))
                .toList();
        try {
            Workbook.write(bytes, "回盘", columns, List.of(cells).iterator());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Its line on this list, as the city reads it. */
    private JsonNode lineOf(String id, String run) {
        return cityReviewer()
                .get(run + "/lines")
                .json()
                .path("items")
                .valueStream()
                .filter(line -> line.path("applicationId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void stop(String id, YearMonth month, LocalDate today) {
        var path = GRANTS + id + "/stop";
        var body = Map.of(
                "lostOn", month.minusMonths(1).atDay(1).toString(), "ground", "NO_LONGER_QUALIFIED", "reason", "查实超标");
        assertThat(cityReviewer().json(path, body).status()).isEqualTo(403);
        assertThat(cityApprover()
                        .json(path, Map.of("lostOn", today.plusDays(1).toString(), "ground", "HOUSED", "reason", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(cityApprover()
                        .json(path, Map.of("lostOn", today.toString(), "ground", "MOON", "reason", "x"))
                        .status())
                .isEqualTo(400);
        var stopped = cityApprover().json(path, body);
        assertThat(stopped.status()).as(stopped.body()).isEqualTo(200);
        assertThat(stopped.json().path("outstanding").decimalValue()).isEqualByComparingTo("1425.60");
        assertThat(cityApprover().json(path, body).code()).isEqualTo("subsidy.stopped-already");
        var settle = GRANTS + id + "/claims/1/settlements";
        assertThat(cityReviewer()
                        .json(
                                settle,
                                Map.of("way", "REPAID", "amount", new BigDecimal("1.005"), "on", today.toString()))
                        .status())
                .as("three decimals")
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .json(
                                settle,
                                Map.of("way", "REPAID", "amount", new BigDecimal("1425.61"), "on", today.toString()))
                        .code())
                .isEqualTo("subsidy.more-than-owed");
        assertThat(cityReviewer()
                        .json(settle, Map.of("way", "REPAID", "amount", -1, "on", today.toString()))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .json(
                                settle,
                                Map.of("way", "REPAID", "amount", new BigDecimal("425.60"), "on", today.toString()))
                        .json()
                        .path("outstanding")
                        .decimalValue())
                .isEqualByComparingTo("1000");
        assertThat(cityReviewer()
                        .json(
                                GRANTS + id + "/claims",
                                Map.of(
                                        "month",
                                        month.minusMonths(2).toString(),
                                        "amount",
                                        new BigDecimal("712.81"),
                                        "reason",
                                        "多领"))
                        .code())
                .isEqualTo("subsidy.more-than-paid");
        assertThat(lineOf(id, RUNS + "/" + month).path("owed").decimalValue())
                .as("beside its line, and taken from none")
                .isEqualByComparingTo("1000");
        assertThat(cityReviewer().get("/staff/subsidies/runs/" + month).body()).contains("另有待追回1,000元");
        assertThat(cityReviewer()
                        .get("/staff/subsidies/runs/" + month + "?lang=en")
                        .body())
                .contains("owed back")
                .doesNotContain("??");
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("停发", "查实超标", "尚欠1,000元")
                .doesNotContain("??");
        assertThat(cityReviewer().get("/staff/applications/" + id + "?lang=en").body())
                .contains("Stopped", "Claim 1")
                .doesNotContain("??");
    }

    @Test
    void a_version_of_the_rule_needs_two_people() {
        var page = cityReviewer().get("/staff/subsidies/rules/new").body();
        assertThat(page).contains("value=\"18\"").doesNotContain("??");
        var fields = new HashMap<String, String>();
        fields.put("firstDay", "2030-01-01");
        fields.put("sourceTitle", "《租赁补贴标准》");
        fields.put("sourceNumber", "中建通〔2026〕9号");
        fields.put("sourceDate", "2026-01-05");
        fields.put("rate", "20.005");
        fields.put("areaPerPerson", "18");
        fields.put("areaCap", "-60");
        for (var name : List.of(
                "coefficients[SUBSISTENCE]",
                "coefficients[OTHER_QUALIFIED]",
                "familyCoefficients[GENERAL]",
                "familyCoefficients[SINGLE_PARENT]",
                "familyCoefficients[SPECIAL_STATUS]")) {
            fields.put(name, "1");
        }
        fields.put("coefficients[SUBSISTENCE]", "viel");
        var wrong = cityReviewer().form("/staff/subsidies/rules", fields);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("href=\"#rate\"", "href=\"#areaCap\"", "href=\"#coefficientsSUBSISTENCE\"", "请填写数字");
        fields.put("rate", "20");
        fields.put("areaCap", "60");
        fields.put("coefficients[SUBSISTENCE]", "1");
        assertThat(cityReviewer().form("/staff/subsidies/rules", fields).location())
                .isEqualTo("/staff/subsidies/rules");
        assertThat(cityReviewer().form("/staff/subsidies/rules", fields).status())
                .isEqualTo(409);
        assertThat(cityReviewer()
                        .json("/api/v1/subsidies/rules/2/approval", Map.of())
                        .status())
                .isEqualTo(403);
        var both = visitor(ISSUER.token("city-reviewer", "city-approver"));
        assertThat(both.json("/api/v1/subsidies/rules/2/approval", Map.of()).code())
                .isEqualTo("subsidy-rule.own-proposal");
        assertThat(cityApprover()
                        .form("/staff/subsidies/rules/2/approval", Map.of())
                        .status())
                .isBetween(302, 303);
        assertThat(cityApprover()
                        .json("/api/v1/subsidies/rules/2/approval", Map.of())
                        .code())
                .isEqualTo("subsidy-rule.not-proposed");
        assertThat(cityApprover()
                        .json("/api/v1/subsidies/rules/1/withdrawal", Map.of())
                        .code())
                .isEqualTo("subsidy-rule.in-force");
        assertThat(cityApprover().get("/staff/subsidies/rules?lang=en").body())
                .contains("Not in force yet", "Sample, not Zhongshan")
                .doesNotContain("??");
        assertThat(cityReviewer()
                        .json("/api/v1/subsidies/rules", Map.of("rate", 1))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void who_chose_the_subsidy_is_granted_it_when_registered() {
        var id = registered(
                ShanghaiDay.of(clock.instant()), Bodies.json(UUID.randomUUID(), "formOfSupport", "RENTAL_SUBSIDY"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> cityReviewer().get(GRANTS + id).status() == 200);
        assertThat(cityReviewer().get(GRANTS + id).json().path("standing").asString())
                .isEqualTo("GRANTED");
    }

    private String registered(LocalDate on) {
        return registered(on, Bodies.json(UUID.randomUUID()));
    }

    private String registered(LocalDate on, Map<String, Object> body) {
        var form = String.valueOf(body.get("formId"));
        var id = new ApplicationId(form);
        var sent = citizen().json("/api/v1/applications", body);
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        takeToTheFirstReview(form);
        take(xiaolanReviewer(), form, "first-review");
        notice(id, NoticeStage.FIRST_REVIEW, on.minusDays(60));
        take(xiaolanClerk(), form, "filing");
        assertThat(cityReviewer()
                        .json("/api/v1/cross-checks/applications/" + form, Map.of())
                        .status())
                .isEqualTo(200);
        take(cityReviewer(), form, "city-review");
        notice(id, NoticeStage.CITY_REVIEW, on.minusDays(21));
        take(cityApprover(), form, "final-review");
        return form;
    }

    private void notice(ApplicationId id, NoticeStage stage, LocalDate published) {
        var notice = ApplicationSamples.notice(stage + id.text(), published);
        applications.advance(
                cause(stage + "p"), id, application -> Progress.noticePublished(application, stage, notice));
        applications.advance(
                cause(stage + "e"),
                id,
                application -> Progress.noticeEnded(application, stage, notice.id(), published.plusDays(21)));
    }

    private static Envelope<?> cause(String id) {
        return new Envelope<>(id, "test.v1", "/test", "key", Instant.parse("2026-03-25T02:00:00Z"), 1, "body");
    }
}
