package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.request.RedactionSamples;
import cn.gov.zs.platform.testkit.FileSamples;
import cn.gov.zs.platform.workdays.StoredCalendar;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A request for information as who asks and who answers see it, over HTTP. */
class RequestIT extends RunningService {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String STAFF = "/staff/disclosure/requests";
    private static final String OFFICER = bearer("request-officer", "disclosure-officer");
    private static final String HEAD = bearer("request-head", "disclosure-head");
    private static final Pattern NUMBER = Pattern.compile("SQ-[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final Pattern KEY = Pattern.compile("<strong>([0-9A-Z]{4}(-[0-9A-Z]{4}){3})</strong>");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    /** Other tests may have imported one. */
    @Autowired
    StoredCalendar calendars;

    /** What who asks takes home. */
    private record Receipt(String number, String key) {}

    private static Map<String, String> wish() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("kind", "NATURAL_PERSON");
        fields.put("name", "陈大文");
        fields.put("proof", "居民身份证 示例号码");
        fields.put("contact", "13800138000");
        fields.put("description", "二〇二五年公租房建设计划的批复");
        fields.put("form", "ELECTRONIC");
        fields.put("handover", "PORTAL");
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Receipt filed(Map<String, String> fields) {
        var answer = send("/requests/new", FORM, encoded(fields));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return receipt(answer);
    }

    private static Receipt receipt(HttpResponse<String> answer) {
        var number = NUMBER.matcher(answer.body());
        var key = KEY.matcher(answer.body());
        assertThat(number.find() && key.find()).as(answer.body()).isTrue();
        return new Receipt(number.group(), key.group(1));
    }

    private HttpResponse<String> opened(Receipt receipt, String lang) {
        return send("/requests" + lang, FORM, encoded(Map.of("number", receipt.number(), "key", receipt.key())));
    }

    private String staffPage(String number, String who, String lang) {
        var answer = get(STAFF + "/" + number + lang, "Authorization", who);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }

    private HttpResponse<String> step(String number, String who, String step, Map<String, String> with) {
        var version = VERSION.matcher(staffPage(number, who, ""));
        assertThat(version.find()).as("no step can be taken").isTrue();
        var fields = new LinkedHashMap<>(with);
        fields.put("version", version.group(1));
        return send(STAFF + "/" + number + "/" + step, FORM, encoded(fields), "Authorization", who);
    }

    private void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void a_request_is_filed_registered_asked_back_consulted_extended_answered_and_archived() {
        var form = wish();
        var receipt = filed(form);
        assertThat(filed(form)).as("sent twice").isEqualTo(receipt);
        form.put("description", "另一份文件，内容不同");
        assertThat(send("/requests/new", FORM, encoded(form)).statusCode()).isEqualTo(409);
        assertThat(opened(receipt, "").body()).contains("已送达，待确认收到之日").doesNotContain("陈大文", "??");

        var number = receipt.number();
        assertThat(get(STAFF, "Authorization", OFFICER).body()).contains(number).doesNotContain("??");
        assertThat(staffPage(number, OFFICER, "")).contains("陈大文", "13800138000");
        assertThat(staffPage(number, OFFICER, "?lang=en")).contains("Register");
        done(step(number, OFFICER, "registration", Map.of("receivedOn", today().toString())));
        assertThat(opened(receipt, "").body())
                .contains("办理中", "第20个工作日", "期限如何计算")
                .doesNotContain("??");

        done(step(number, OFFICER, "correction", Map.of("what", "请写明项目名称。")));
        assertThat(opened(receipt, "?lang=en").body())
                .contains("Waiting for your answer")
                .doesNotContain("??");
        var words = Map.of("number", number, "key", receipt.key(), "words", "小榄镇项目。");
        assertThat(send("/requests/correction", FORM, encoded(words)).body()).contains("小榄镇项目。", "办理中");

        done(step(number, OFFICER, "consultation", Map.of("kind", "OTHER_AGENCY", "whom", "市自然资源局")));
        assertThat(opened(receipt, "").body()).contains("正在征求有关方面意见").doesNotContain("市自然资源局");
        done(step(number, OFFICER, "reply", Map.of("view", "AGREES")));
        assertThat(send(
                                STAFF + "/" + number + "/extension",
                                FORM,
                                "version=1&days=5&reason=x",
                                "Authorization",
                                OFFICER)
                        .statusCode())
                .as("more time is the head's to give")
                .isEqualTo(403);
        done(step(number, HEAD, "extension", Map.of("days", "5", "reason", "资料较多")));

        var refused =
                step(number, OFFICER, "answer", Map.of("outcome", "IN_PROCESS", "ground", "", "text", "写了很久的答复。"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .as("what was typed stands there again")
                .contains("请写明理由", "写了很久的答复。", "value=\"IN_PROCESS\" selected")
                .doesNotContain("??");
        done(step(number, OFFICER, "answer", Map.of("outcome", "IN_PROCESS", "ground", "方案尚在研究", "text", "决定作出后公开。")));
        assertThat(opened(receipt, "").body())
                .contains("不予公开：四类过程性信息", "第十六条", "方案尚在研究", "应当先自收到之日起60日内申请行政复议")
                .doesNotContain("??");
        done(step(number, OFFICER, "archive", Map.of()));
        assertThat(get(STAFF + "?over=true", "Authorization", OFFICER).body()).contains(number);
        assertThat(wholeDatabase()).doesNotContain("陈大文", "13800138000", "小榄镇项目", "市自然资源局", "方案尚在研究");
    }

    @Test
    void who_asks_takes_it_back_and_a_reply_afterwards_goes_nowhere() {
        var form = wish();
        form.put("way", "COUNTER");
        form.put("arrivedOn", today().toString());
        form.put("helped", "true");
        var entered = send(STAFF + "/new", FORM, encoded(form), "Authorization", OFFICER);
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        var receipt = receipt(entered);
        var before = VERSION.matcher(staffPage(receipt.number(), OFFICER, ""));
        assertThat(before.find()).isTrue();
        var known = Map.of("number", receipt.number(), "key", receipt.key());
        assertThat(send("/requests/withdrawal", FORM, encoded(known)).body()).contains("申请人已撤回");
        var late = send(
                STAFF + "/" + receipt.number() + "/answer",
                FORM,
                encoded(Map.of("version", before.group(1), "outcome", "GRANTED", "ground", "", "text", "见附件。")),
                "Authorization",
                OFFICER);
        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(staffPage(receipt.number(), OFFICER, "")).contains("其他处理：申请人撤回");
    }

    @Test
    void papers_are_handed_in_with_the_receipt_one_by_one_and_read_by_officers_only() {
        var receipt = filed(wish());
        assertThat(hand(receipt, "证明.docx", FileSamples.hex("504b030414")).body())
                .contains("不接收压缩包或 Office 文件", "二〇二五年公租房建设计划的批复")
                .doesNotContain("??");
        var large = hand(receipt, "大.png", FileSamples.joined(FileSamples.png(), new byte[10 * 1024 * 1024]));
        assertThat(large.statusCode()).isEqualTo(400);
        assertThat(large.body()).contains("不超过 10 MB");
        assertThat(hand(receipt, "没有文件", new byte[0]).body()).contains("请选择文件");
        var taken = hand(receipt, "陈大文身份证.png", FileSamples.png());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("材料已收到", "陈大文身份证.png").doesNotContain("??");
        assertThat(hand(new Receipt(receipt.number(), "0000-0000-0000-0000"), "x.png", FileSamples.png())
                        .body())
                .contains("编号或查询码不正确");

        var staff = STAFF + "/" + receipt.number();
        var page = staffPage(receipt.number(), OFFICER, "?lang=en");
        assertThat(page).contains("Proof of identity", "陈大文身份证.png");
        var link = Pattern.compile(staff + "/enclosures/[0-9a-f-]{36}").matcher(page);
        assertThat(link.find()).isTrue();
        var paper = get(link.group(), "Authorization", OFFICER);
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(get(link.group(), "Authorization", bearer("clerk", "township-clerk"))
                        .statusCode())
                .isEqualTo(403);
        var added = upload(
                staff + "/enclosures",
                new Parts().field("kind", "SUPPORTING").file("file", "旧批复.pdf", FileSamples.pdf("")),
                "Authorization",
                OFFICER);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        assertThat(opened(receipt, "").body()).contains("旧批复.pdf", "有助于查找的材料");
        assertThat(wholeDatabase()).doesNotContain("陈大文身份证", "旧批复");
    }

    @Test
    void two_hundred_megabytes_are_refused_before_they_are_read() throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write(("POST /requests/enclosures HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + Parts.TYPE
                                    + "\r\nContent-Length: 209715200\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var first = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(first).contains(" 413");
        }
    }

    /** Entered at the counter, so being handled at once. */
    private Receipt entered(Map<String, String> form) {
        form.put("way", "COUNTER");
        form.put("arrivedOn", today().toString());
        var answer = send(STAFF + "/new", FORM, encoded(form), "Authorization", OFFICER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return receipt(answer);
    }

    @Test
    void what_is_published_is_offered_when_it_is_asked_for_and_answered_in_one_click_with_its_proof() {
        var id = UUID.randomUUID().toString();
        OTHERS.offer(id, "706");
        var notice = NoticeId.of(NoticeKind.HOMES, id);
        await().atMost(SOON).until(() -> get(notice.path()).body().contains("/log/entries/notice-published"));
        var form = wish();
        form.put("description", "祈安苑房源公示");
        await().atMost(SOON).until(() -> {
            form.put("id", UUID.randomUUID().toString());
            var body = send("/requests/new", FORM, encoded(form)).body();
            return body.contains("可能已经公开") && body.contains("公开记录") && !body.contains("??");
        });
        form.put("id", UUID.randomUUID().toString());
        var receipt = entered(form);
        var page = staffPage(receipt.number(), OFFICER, "?lang=en");
        assertThat(page).contains("Perhaps published already");
        var path = Pattern.compile("name=\"path\" value=\"([^\"]+)\"").matcher(page);
        assertThat(path.find()).isTrue();
        assertThat(step(receipt.number(), OFFICER, "published", Map.of("path", "/notices/made-up"))
                        .statusCode())
                .isEqualTo(404);
        done(step(receipt.number(), OFFICER, "published", Map.of("path", path.group(1))));
        assertThat(opened(receipt, "").body())
                .contains("已主动公开", "https://housing.zs.gov.cn" + path.group(1), "/log/entries/notice-published.")
                .doesNotContain("??");
    }

    @Test
    void who_asks_too_much_states_reasons_and_is_answered_later_or_not_at_all() {
        var form = wish();
        form.put("proof", "居民身份证 示例二号 AB-123456");
        var first = entered(form);
        form.put("proof", "身份证ab123456");
        form.put("id", UUID.randomUUID().toString());
        var second = entered(form);
        assertThat(staffPage(second.number(), OFFICER, "")).contains("该申请人本月第2件");
        assertThat(step(
                                first.number(),
                                OFFICER,
                                "answer",
                                Map.of("outcome", "EXCESSIVE", "ground", "过多", "text", "不予处理。"))
                        .body())
                .contains("请先要求申请人说明理由", "第三十五条");
        var asked = send(STAFF + "/" + second.number() + "/reasons-of-all", FORM, "", "Authorization", OFFICER);
        assertThat(asked.body()).contains("已办理2件").doesNotContain("??");
        assertThat(opened(first, "?lang=en").body())
                .contains("State the reasons")
                .doesNotContain("??");
        assertThat(send("/requests/reasons", FORM, encoded(known(first, ""))).statusCode())
                .isEqualTo(400);
        assertThat(send("/requests/reasons", FORM, encoded(known(first, "做住房研究。")))
                        .body())
                .contains("做住房研究。")
                .doesNotContain("??");
        done(step(first.number(), HEAD, "later", Map.of("later", "10")));
        assertThat(opened(first, "").body()).contains("延迟10个工作日").doesNotContain("??");
        assertThat(send(STAFF + "/" + second.number() + "/refusal-of-all", FORM, "ground=", "Authorization", OFFICER)
                        .body())
                .contains("请写明不予处理的理由");
        assertThat(send(STAFF + "/" + second.number() + "/refusal-of-all", FORM, "ground=x", "Authorization", OFFICER)
                        .body())
                .as("her time to state them is not over")
                .contains("已办理0件");
        assertThat(wholeDatabase()).doesNotContain("做住房研究");
    }

    private static Map<String, String> known(Receipt receipt, String words) {
        return Map.of("number", receipt.number(), "key", receipt.key(), "words", words);
    }

    @Test
    void a_fee_is_told_with_how_it_was_counted_and_the_clock_goes_on_when_it_is_paid() {
        var receipt = entered(wish());
        assertThat(step(receipt.number(), OFFICER, "fee", Map.of("basis", "PAGE", "count", "30"))
                        .body())
                .contains("从第31件（页）起收费");
        assertThat(step(receipt.number(), OFFICER, "fee", Map.of("basis", "PAGE", "count", "0"))
                        .body())
                .contains("请填写件数或页数");
        done(step(receipt.number(), OFFICER, "fee", Map.of("basis", "PAGE", "count", "120")));
        assertThat(opened(receipt, "").body())
                .contains("待您缴费", "1100元", "共120页", "国办函〔2020〕109号")
                .doesNotContain("??", "第20个工作日");
        assertThat(opened(receipt, "?lang=en").body()).contains("1100 yuan").doesNotContain("??");
        done(step(receipt.number(), OFFICER, "payment", Map.of("paidOn", today().toString())));
        assertThat(opened(receipt, "").body()).contains("办理中", "第20个工作日").doesNotContain("??");
    }

    @Test
    void a_rant_is_shown_as_one_and_told_the_right_channel_by_a_template() {
        var form = wish();
        form.put("description", "本人多次信访，有关人员不作为，要求严惩。" + "说来话长。".repeat(400));
        var receipt = entered(form);
        assertThat(staffPage(receipt.number(), OFFICER, "")).contains("可能是信访、投诉、举报事项", "信访、严惩、不作为");
        assertThat(staffPage(receipt.number(), OFFICER, "?lang=en&template=PETITION"))
                .contains("12345", "第三十九条");
        form.put("description", "四十页。".repeat(5_000));
        var answer = send("/requests/new", FORM, encoded(form));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请概括后另行提交材料");
    }

    @Test
    void an_answer_is_a_signed_letter_fetched_with_the_receipt_and_sent_to_who_wished_so() throws Exception {
        var form = wish();
        var address = "chen-" + UUID.randomUUID().toString().substring(0, 8) + "@example.cn";
        form.put("contact", address);
        form.put("handover", "EMAIL");
        var receipt = entered(form);
        assertThat(fetch(receipt, "pdf").statusCode()).as("not yet").isEqualTo(404);
        done(step(
                receipt.number(),
                OFFICER,
                "answer",
                Map.of("outcome", "IN_PROCESS", "ground", "方案尚在研究", "text", "本机关不予公开。")));
        var page = opened(receipt, "");
        assertThat(page.body()).contains("答复书", "中房公开答〔").doesNotContain("??");
        var pdf = fetch(receipt, "pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(
                            "示例印章",
                            "核验：扫描二维码",
                            "陈大文：",
                            "编号" + receipt.number(),
                            "理由：方案尚在研究",
                            "第十六条",
                            "应当先自收到之日起60日内申请行政复议");
        }
        assertThat(fetch(receipt, "ofd").body()).startsWith('P', 'K');
        assertThat(fetch(new Receipt(receipt.number(), "0000-0000-0000-0000"), "pdf")
                        .statusCode())
                .isEqualTo(404);
        await().atMost(SOON)
                .until(() -> staffPage(receipt.number(), OFFICER, "").contains("电子邮件已被邮件服务器接收"));
        var mail = Arrays.stream(LETTERS.getReceivedMessages())
                .filter(each -> recipient(each).equals(address))
                .findFirst()
                .orElseThrow();
        assertThat((String) mail.getContent())
                .contains("陈大文：", "方案尚在研究", "https://housing.zs.gov.cn/requests")
                .doesNotContain(receipt.key());
        assertThat(staffPage(receipt.number(), OFFICER, "?lang=en"))
                .contains("Opened by the applicant in the portal", "letter.ofd");
        assertThat(get(STAFF + "/" + receipt.number() + "/letter.pdf", "Authorization", bearer("c", "township-clerk"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(wholeDatabase()).doesNotContain("方案尚在研究", address);
    }

    @Test
    void a_document_is_blackened_by_typed_boxes_and_nothing_under_them_reaches_the_applicant() throws Exception {
        var receipt = entered(wish());
        var staff = STAFF + "/" + receipt.number();
        assertThat(upload(
                                staff + "/redactions",
                                new Parts().file("file", "a.docx", FileSamples.hex("504b030414")),
                                "Authorization",
                                OFFICER)
                        .body())
                .contains("不接收压缩包或 Office 文件")
                .doesNotContain("??");
        var taken = upload(
                staff + "/redactions",
                new Parts().file("file", "合同.pdf", RedactionSamples.contract()),
                "Authorization",
                OFFICER);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
        var here = staff + "/redactions/"
                + taken.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        var page = get(here + "?lang=en", "Authorization", OFFICER);
        assertThat(page.body()).contains("The original has layers", "draft").doesNotContain("??");
        assertThat(get(here + "/pages/1", "Authorization", OFFICER).headers().firstValue("Content-Type"))
                .hasValue("image/png");
        assertThat(get(here + "/pages/2", "Authorization", OFFICER).statusCode())
                .isEqualTo(404);
        assertThat(box(here, "1 2 3", "check").body()).contains("第1行不是方框").doesNotContain("??");
        assertThat(box(here, RedactionSamples.SHORT, "check").body())
                .contains("切过文字或线条")
                .doesNotContain("??");
        assertThat(box(here, RedactionSamples.SECRET, "check").body()).contains("没有发现问题");
        assertThat(box(here, RedactionSamples.SECRET, "release").body())
                .contains("公开件已生成", "证明")
                .doesNotContain("??");
        var id = here.substring(here.lastIndexOf('/') + 1);
        assertThat(copy(receipt, id).statusCode()).as("before the answer").isEqualTo(404);
        done(step(
                receipt.number(), OFFICER, "answer", Map.of("outcome", "PARTIAL", "ground", "涉及个人隐私", "text", "见附件。")));
        assertThat(opened(receipt, "").body()).contains("下载公开件：合同.pdf").doesNotContain("??");
        var copy = copy(receipt, id);
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(new String(copy.body(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET", "HIDDEN", "draft");
        try (var document = Loader.loadPDF(copy.body())) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
        assertThat(wholeDatabase()).doesNotContain("合同.pdf", "SECRET-NUMBER");
    }

    private HttpResponse<String> box(String here, String boxes, String action) {
        return send(here, FORM, encoded(Map.of("boxes", boxes, "action", action)), "Authorization", OFFICER);
    }

    private HttpResponse<byte[]> copy(Receipt receipt, String id) {
        var fields = Map.of("number", receipt.number(), "key", receipt.key(), "id", id);
        return bytes("/requests/copy", FORM, encoded(fields));
    }

    @Test
    void what_is_due_first_stands_on_top_and_pressing_ones_are_told() {
        var later = entered(wish());
        var sooner = wish();
        sooner.put("way", "COUNTER");
        sooner.put("arrivedOn", today().minusDays(40).toString());
        var answer = send(STAFF + "/new", FORM, encoded(sooner), "Authorization", OFFICER);
        var first = receipt(answer);
        var pressing = get(STAFF + "?soon=true", "Authorization", HEAD).body();
        assertThat(pressing).contains(first.number(), "请机构负责人督办").doesNotContain(later.number(), "??");
        assertThat(get(STAFF + "?lang=en", "Authorization", OFFICER).body())
                .contains("overdue")
                .doesNotContain("??");
    }

    @Test
    void a_request_is_handed_to_a_colleague_by_name_and_each_sees_her_own() {
        var colleague = bearer("request-colleague", "disclosure-officer");
        assertThat(get(STAFF, "Authorization", colleague).statusCode()).isEqualTo(200);
        var receipt = entered(wish());
        var page = staffPage(receipt.number(), OFFICER, "?lang=en");
        assertThat(page).contains("Hand over");
        var option = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>request-colleague<")
                .matcher(page);
        assertThat(option.find()).as(page).isTrue();
        var to = option.group(1);
        assertThat(step(receipt.number(), OFFICER, "handover", Map.of("to", to, "handoverReason", ""))
                        .body())
                .contains("请写明转办理由")
                .doesNotContain("??");
        assertThat(step(receipt.number(), OFFICER, "handover", Map.of("to", "nobody", "handoverReason", "休假三天"))
                        .body())
                .contains("请选择转给谁", "休假三天");
        assertThat(get(STAFF + "?mine=true", "Authorization", colleague).body()).doesNotContain(receipt.number());
        done(step(receipt.number(), OFFICER, "handover", Map.of("to", to, "handoverReason", "休假三天")));
        assertThat(get(STAFF + "?mine=true", "Authorization", colleague).body())
                .contains(receipt.number(), "request-colleague")
                .doesNotContain("??");
        assertThat(get(STAFF + "?mine=true", "Authorization", OFFICER).body()).doesNotContain(receipt.number());
        assertThat(staffPage(receipt.number(), OFFICER, "")).contains("转给request-colleague", "休假三天");
        assertThat(opened(receipt, "").body()).doesNotContain("request-colleague", "休假三天", "转办", "??");
        done(step(receipt.number(), OFFICER, "correction", Map.of("what", "请写明项目名称。")));
        assertThat(wholeDatabase()).doesNotContain("休假三天");
    }

    @Test
    void the_handler_is_reminded_by_page_and_mail_and_the_head_of_what_is_overdue() {
        var late = enteredOn(today().minusDays(60));
        var calendar = calendars.get();
        var day = today().minusDays(15);
        while (calendar.deadline(day, 20).due().isAfter(today().plusDays(5))) {
            day = day.minusDays(1);
        }
        var near = enteredOn(day);
        await().atMost(SOON)
                .until(() -> get(STAFF, "Authorization", HEAD).body().contains(told(late, "ESCALATED")));
        await().atMost(SOON)
                .until(() -> get(STAFF, "Authorization", OFFICER).body().contains(told(near, "REMINDED")));
        assertThat(get(STAFF + "?lang=en", "Authorization", OFFICER).body())
                .contains("You were reminded of", "Reminded")
                .doesNotContain("??", told(late, "ESCALATED"));
        await().atMost(SOON)
                .until(() -> Arrays.stream(LETTERS.getReceivedMessages())
                        .anyMatch(mail -> recipient(mail).equals("handlers@zs.gov.cn")
                                && text(mail).contains(near.number())));
        var due = calendar.deadline(day, 20).due();
        var fields = Map.of("kind", "REMINDED", "concern", "ANSWER", "due", due.toString());
        var seen = STAFF + "/" + near.number() + "/reminders";
        assertThat(send(seen, FORM, encoded(fields), "Authorization", HEAD).statusCode())
                .as("the officer's to read")
                .isEqualTo(403);
        done(send(seen, FORM, encoded(fields), "Authorization", OFFICER));
        assertThat(get(STAFF, "Authorization", OFFICER).body()).doesNotContain(told(near, "REMINDED"));
        assertThat(staffPage(near.number(), OFFICER, "")).contains("答复期限", "request-officer已阅", "已被邮件服务器接收");
        assertThat(opened(near, "").body()).doesNotContain("催办", "??");
    }

    @Test
    void three_who_ask_for_the_same_lead_to_a_proposal_and_accepted_to_a_duty_of_twenty_working_days() {
        var page = proposal("祈安苑电梯年度检验报告");
        assertThat(page).contains("共同的内容").doesNotContain("??", "邻居", "13800138000");
        var here = STAFF + "/proposals/" + proposalId(page);
        assertThat(get(here + "?lang=en", "Authorization", HEAD).body())
                .contains("What they have in common")
                .doesNotContain("??", "Accept and open the duty");
        assertThat(send(here + "/acceptance", FORM, "title=x&item=nothing", "Authorization", OFFICER)
                        .body())
                .contains("请选择目录事项");
        assertThat(send(
                                here + "/acceptance",
                                FORM,
                                encoded(Map.of("title", "邻居甲要的报告", "item", "response")),
                                "Authorization",
                                OFFICER)
                        .body())
                .contains("题名含有申请人的姓名");
        var accepted = send(
                here + "/acceptance",
                FORM,
                encoded(Map.of("title", "祈安苑电梯年度检验报告", "item", "response")),
                "Authorization",
                OFFICER);
        done(accepted);
        var duty = accepted.headers().firstValue("Location").orElseThrow();
        var due = calendars.get().deadline(today(), 20).due();
        assertThat(get(duty.replaceAll("^https?://[^/]+", ""), "Authorization", OFFICER)
                        .body())
                .contains("祈安苑电梯年度检验报告", due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日");
        assertThat(send(here + "/refusal", FORM, "reason=x", "Authorization", OFFICER)
                        .body())
                .contains("已由同事决定");
    }

    @Test
    void a_proposal_is_declined_with_a_reason_and_what_is_asked_later_joins_it() {
        var page = proposal("小榄镇公租房外墙修缮合同");
        var here = STAFF + "/proposals/" + proposalId(page);
        assertThat(send(here + "/refusal", FORM, "reason=", "Authorization", OFFICER)
                        .body())
                .contains("请写明不采纳的理由");
        done(send(here + "/refusal", FORM, encoded(Map.of("reason", "合同含商业秘密")), "Authorization", OFFICER));
        var later = neighbour("邻居丁", "小榄镇公租房外墙修缮合同");
        await().atMost(SOON)
                .until(() -> get(here, "Authorization", OFFICER).body().contains(later.number()));
        assertThat(get(here, "Authorization", OFFICER).body())
                .contains("合同含商业秘密")
                .doesNotContain("??");
    }

    private String proposal(String description) {
        var first = neighbour("邻居甲", description);
        neighbour("邻居乙", "申请公开" + description);
        neighbour("邻居丙", "请提供" + description + "。");
        var link = Pattern.compile("/requests/proposals/(ZDGK-[0-9A-F]{12})\"[^>]*>" + description);
        await().atMost(SOON)
                .until(() -> link.matcher(get(STAFF + "/proposals", "Authorization", OFFICER)
                                .body())
                        .find());
        var found =
                link.matcher(get(STAFF + "/proposals", "Authorization", OFFICER).body());
        assertThat(found.find()).isTrue();
        var page = get(STAFF + "/proposals/" + found.group(1), "Authorization", OFFICER)
                .body();
        assertThat(page).contains(first.number());
        return page;
    }

    private static String proposalId(String page) {
        var id = Pattern.compile("ZDGK-[0-9A-F]{12}").matcher(page);
        assertThat(id.find()).isTrue();
        return id.group();
    }

    private Receipt neighbour(String name, String description) {
        var form = wish();
        form.put("name", name);
        form.put("proof", "居民身份证 " + name);
        form.put("description", description);
        return entered(form);
    }

    @Test
    void a_letter_goes_by_post_comes_back_and_is_handed_over_and_the_applicant_sees_each() {
        var form = wish();
        form.put("handover", "POST");
        form.put("address", "中山市石岐街道示例路");
        var receipt = entered(form);
        done(step(receipt.number(), OFFICER, "answer", Map.of("outcome", "GRANTED", "ground", "", "text", "见附件。")));
        var number = receipt.number();
        var day = today().toString();
        assertThat(dispatched(number, "POST", day, "12", "").body())
                .contains("请填写挂号信号码")
                .doesNotContain("??");
        assertThat(dispatched(number, "POST", today().plusDays(1).toString(), "XA12345678944", "")
                        .body())
                .contains("日期应在");
        done(dispatched(number, "POST", day, "xa 123 456 789 44", ""));
        assertThat(opened(receipt, "").body())
                .contains("已用挂号信寄出", "XA12345678944")
                .doesNotContain("request-officer", "??");
        assertThat(dispatched(number, "RETURNED", day, "XA00000000000", "无人签收").body())
                .contains("没有这个号码的在途挂号信");
        done(dispatched(number, "RETURNED", day, "XA12345678944", "无人签收"));
        done(dispatched(number, "COUNTER", day, "", ""));
        assertThat(staffPage(number, OFFICER, "")).contains("邮件被退回", "无人签收", "已当面领取", "request-officer");
        assertThat(opened(receipt, "?lang=en").body())
                .contains("Handed over at the counter", "came back")
                .doesNotContain("无人签收", "??");
        assertThat(wholeDatabase()).doesNotContain("XA12345678944", "无人签收");
    }

    private HttpResponse<String> dispatched(String number, String way, String on, String post, String reason) {
        var fields = Map.of("way", way, "dispatchedOn", on, "postNumber", post, "returnReason", reason);
        return send(STAFF + "/" + number + "/delivery", FORM, encoded(fields), "Authorization", OFFICER);
    }

    private Receipt enteredOn(LocalDate day) {
        var form = wish();
        form.put("way", "COUNTER");
        form.put("arrivedOn", day.toString());
        return receipt(send(STAFF + "/new", FORM, encoded(form), "Authorization", OFFICER));
    }

    private static String told(Receipt receipt, String kind) {
        return "/" + receipt.number() + "/reminders\"><input type=\"hidden\" name=\"kind\" value=\"" + kind + "\"";
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private HttpResponse<byte[]> fetch(Receipt receipt, String format) {
        var fields = Map.of("number", receipt.number(), "key", receipt.key(), "format", format);
        return bytes("/requests/letter", FORM, encoded(fields));
    }

    private HttpResponse<String> hand(Receipt receipt, String name, byte[] content) {
        return upload(
                "/requests/enclosures",
                new Parts()
                        .field("number", receipt.number())
                        .field("key", receipt.key())
                        .field("kind", "IDENTITY")
                        .file("file", name, content));
    }

    @ParameterizedTest
    @CsvSource({
        "description, '', 请写明所需政府信息",
        "name, <b>x</b>, 姓名或单位名称只用文字、数字和括号",
        "contact, 12345, 不是电话号码",
        "handover, POST, 请填写邮寄地址",
        "kind, ALIEN, 请选择申请人类别"
    })
    void a_flaw_is_shown_beside_its_field_and_nothing_typed_is_lost(String field, String typed, String words) {
        var form = wish();
        form.put(field, typed);
        var answer = send("/requests/new", FORM, encoded(form));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words, "居民身份证 示例号码").doesNotContain("??", "<b>x</b>");
    }

    @Test
    void a_wrong_key_opens_nothing_and_says_no_more_than_a_wrong_number() {
        var receipt = filed(wish());
        var wrong = opened(new Receipt(receipt.number(), "0000-0000-0000-0000"), "");
        var unknown = opened(new Receipt("SQ-00000-00000", receipt.key()), "");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("编号或查询码不正确");
        assertThat(get(STAFF, "Authorization", bearer("clerk", "township-clerk"))
                        .statusCode())
                .isEqualTo(403);
    }
}
