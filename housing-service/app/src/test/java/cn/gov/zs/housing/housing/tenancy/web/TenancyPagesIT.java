package cn.gov.zs.housing.housing.tenancy.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdHousedV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.MaskedIdNumber;
import cn.gov.zs.housing.housing.ServiceUnderTest;
import cn.gov.zs.housing.housing.contract.HousingEvents;
import cn.gov.zs.housing.housing.contract.RentReducedV1;
import cn.gov.zs.housing.housing.contract.TenancyBeganV1;
import cn.gov.zs.housing.housing.contract.TenancyEndedV1;
import cn.gov.zs.housing.housing.contract.TenantLeftV1;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** A household from the allotment to the keys' return, on the pages and over the interface. */
class TenancyPagesIT extends ServiceUnderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final CloudEvents WIRE = new CloudEvents();
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String SECOND_OFFICER = ISSUER.token("stock-officer-2", "stock-officer");
    private static final String SUBJECT = "subject-citizen-li";

    @Value("${local.server.port}")
    int address;

    @Test
    void from_the_allotment_to_the_keys_return() throws Exception {
        var home = enter("祈安苑", "2901");
        var id = housed(home, "李美华", SUBJECT);
        assertThat(getAs(OFFICER, "/staff/tenancies?state=TO_BE_SIGNED").body()).contains("李美华", "442000************");
        assertThat(getAs(OFFICER, "/staff/tenancies/" + id).body()).contains("待签约", "祈安苑 3栋 2901", "拟定合同");
        assertThat(getAs(CITIZEN, "/staff/tenancies/" + id).statusCode()).isEqualTo(403);
        assertThat(getAs(CITIZEN, "/my/tenancy").body()).contains("待签约", "祈安苑 3栋 2901");

        assertThat(postJson(
                                "/api/v1/homes/" + home + "/rents",
                                OFFICER,
                                "{\"version\": 1, \"from\": \"" + TODAY + "\", \"rent\": 777.60, \"why\": \"2026年标准\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(getAs(OFFICER, "/staff/tenancies/" + id + "/acts/draft").body())
                .as("what the stock says is filled in")
                .contains("value=\"777.60\"", "房源登记租金");

        var tooLong = act(
                id,
                "draft",
                Map.of(
                        "from",
                        TODAY.toString(),
                        "to",
                        TODAY.plusYears(5).toString(),
                        "rent",
                        "777.605",
                        "rentSource",
                        "标准"));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("不超过5年", "不超过两位小数", "value=\"777.605\"");
        assertMoved(act(
                id,
                "draft",
                Map.of(
                        "from", TODAY.toString(),
                        "to", TODAY.plusYears(5).minusDays(1).toString(),
                        "rent", "777.60",
                        "rentSource", "镇街公布的租金标准",
                        "deposit", "1000")));

        var ask = act(id, "office-signature", Map.of());
        assertThat(ask.statusCode()).isEqualTo(200);
        assertThat(ask.body()).contains("name=\"confirmed\" value=\"true\"", "不能撤销");
        assertThat(json(id).path("contracts").get(0).has("signedByOfficeAt")).isFalse();
        assertMoved(confirmed(id, "office-signature", Map.of()));

        var contract = getAs(CITIZEN, "/my/tenancy/" + id + "/contracts/1");
        assertThat(contract.body()).contains("租赁合同", "777.60", "转借、转租", "押金", "示例", "我已阅读并同意签署");
        var other = ISSUER.token("citizen-wang", "citizen");
        assertThat(getAs(other, "/my/tenancy/" + id + "/contracts/1").statusCode())
                .isEqualTo(404);
        var version = field(contract.body(), "version");
        var wrong = postForm(
                "/my/tenancy/" + id + "/signature",
                CITIZEN,
                List.of(entry("version", version), entry("digest", "sha256:0")));
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.body()).contains("tenancy.text-changed");
        var signature = List.of(entry("version", version), entry("digest", field(contract.body(), "digest")));
        assertThat(postForm("/my/tenancy/" + id + "/signature", CITIZEN, signature)
                        .statusCode())
                .isEqualTo(302);
        var twice = postForm("/my/tenancy/" + id + "/signature", CITIZEN, signature);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("state.stale");

        var keys = Map.of(
                "on", TODAY.toString(),
                "water", "12.5",
                "electricity", "103",
                "gas", "0",
                "keys", "3",
                "condition", "墙面完好");
        assertMoved(confirmed(id, "move-in", keys));
        assertThat(json(id).path("state").asString()).isEqualTo("LET");

        reduceAndPay(id);

        tenantActs(id);
        assertMoved(act(id, "notice", true, Map.of("ground", "OTHER_HOME", "finding", "已购买商品房")));
        assertThat(getAs(CITIZEN, "/my/tenancy").body()).contains("腾退", "获得其他住房", "已购买商品房");
        assertMoved(confirmed(id, "market-rent", Map.of("monthly", "1550", "rentSource", "2026年评估")));
        assertMoved(confirmed(id, "move-out", keys));
        assertThat(json(id).path("state").asString()).isEqualTo("ENDED");
        assertThat(getAs(OFFICER, "/staff/tenancies/" + id).body()).contains("已终止", "办理记录");

        assertThat(heard(id))
                .containsExactly(TenancyBeganV1.TYPE, RentReducedV1.TYPE, TenancyEndedV1.TYPE, TenantLeftV1.TYPE);
    }

    private void reduceAndPay(String id) throws Exception {
        var month = TODAY.toString().substring(0, 7);
        assertThat(act(id, "reduction", Map.of("fromMonth", "2020-01", "SUBSISTENCE", "true"))
                        .body())
                .contains("不能更改过去月份的租金");
        assertMoved(act(id, "reduction", Map.of("fromMonth", month, "SUBSISTENCE", "true", "MARGINAL", "true")));
        assertThat(getAs(CITIZEN, "/my/tenancy").body()).contains("低保", "× 0.9 = ", "699.84");

        assertMoved(
                act(id, "payment", Map.of("reference", "CASH-" + id, "amount", "50.00", "paidOn", TODAY.toString())));
        var again =
                act(id, "payment", Map.of("reference", "CASH-" + id, "amount", "51.00", "paidOn", TODAY.toString()));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("参考号已登记为另一笔", "value=\"51.00\"");

        assertMoved(
                act(id, "payment", Map.of("reference", "VOID-" + id, "amount", "9.00", "paidOn", TODAY.toString())));
        assertMoved(confirmed(id, "payment-reversal", Map.of("reference", "VOID-" + id, "reason", "误记")));
        assertThat(getAs(OFFICER, "/staff/tenancies/" + id).body()).contains("已冲正");
        assertThat(getAs(OFFICER, "/staff/tenancies/payments/due.xlsx").statusCode())
                .isEqualTo(200);

        var bad = upload(List.of(
                List.of(id, "BANK-1-" + id, "20.005", TODAY.toString()),
                List.of(UUID.randomUUID().toString(), "BANK-2-" + id, "20.00", "2026-02-30")));
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("C2", "不超过两位小数", "A3", "没有这个租赁编号", "D3", "不是有效日期");
        assertThat(json(id).path("account").path("paid").decimalValue()).isEqualByComparingTo("50.00");
        var rows = List.of(
                List.of(id, "BANK-1-" + id, "20.00", TODAY.toString()),
                List.of(id, "CASH-" + id, "50.00", TODAY.toString()));
        assertThat(upload(rows).body()).contains("已导入 2 笔，其中 1 笔此前已登记");
        assertThat(upload(rows).body()).contains("已导入 2 笔，其中 2 笔此前已登记");
        assertThat(json(id).path("account").path("paid").decimalValue()).isEqualByComparingTo("70.00");
    }

    /** The tenant asks to stay, leaves and thinks better of it, all with what her page carries. */
    private void tenantActs(String id) throws Exception {
        var page = getAs(CITIZEN, "/my/tenancy").body();
        assertThat(page).contains("申请续租（截止", "申请退租");
        var version = String.valueOf(json(id).path("version").asLong());
        assertMoved(postForm("/my/tenancy/" + id + "/renewal", CITIZEN, List.of(entry("version", version))));
        assertThat(getAs(CITIZEN, "/my/tenancy").body()).contains("申请续租。");
        assertThat(getAs(OFFICER, "/staff/tenancies?renewalAsked=true").body()).contains(id);
        assertMoved(confirmed(id, "renewal-refusal", Map.of("reason", "收入超过标准")));
        assertThat(getAs(CITIZEN, "/my/tenancy").body()).contains("不予续租：收入超过标准");

        var form = getAs(CITIZEN, "/my/tenancy/" + id + "/surrender").body();
        var fields = new ArrayList<>(List.of(
                entry("version", field(form, "version")),
                entry("values[leavingOn]", TODAY.minusDays(1).toString()),
                entry("values[reason]", "回乡居住")));
        var past = postForm("/my/tenancy/" + id + "/surrender", CITIZEN, fields);
        assertThat(past.statusCode()).isEqualTo(409);
        assertThat(past.body()).contains("日期不在允许的范围内", "回乡居住");
        fields.set(1, entry("values[leavingOn]", TODAY.plusDays(20).toString()));
        assertThat(postForm("/my/tenancy/" + id + "/surrender", CITIZEN, fields).body())
                .contains("name=\"confirmed\" value=\"true\"", "请核对");
        fields.add(entry("confirmed", "true"));
        assertMoved(postForm("/my/tenancy/" + id + "/surrender", CITIZEN, fields));
        assertThat(getAs(CITIZEN, "/my/tenancy").body()).contains("腾退中", "承租人退租", "回乡居住");
        assertMoved(confirmed(id, "withdrawal", Map.of("reason", "决定续住")));
    }

    @Test
    void a_program_is_told_the_field_the_reason_the_clause_and_the_day() throws Exception {
        var id = housed(enter("祈安苑", "2902"), "张三", "");
        assertThat(program(id, "draft", 1, "{\"from\": \"2026-13-01\"}").body()).contains("\"from\"", "not-a-day");
        assertThat(program(id, "draft", 1, "{\"colour\": \"red\"}").body()).contains("\"colour\"", "unknown");
        assertThat(program(id, "move-in", 1, keys()).body()).contains("tenancy.wrong-state");
        assertThat(program(id, "draft", 7, draft()).body()).contains("state.stale");
        assertThat(program(id, "draft", 1, draft()).statusCode()).isEqualTo(200);

        var digest = json(getAs(OFFICER, "/api/v1/tenancies/" + id + "/contracts/1"))
                .path("digest")
                .asString();
        var signature = "{\"digest\": \"" + digest + "\"}";
        assertThat(program(id, "office-signature", 2, signature).statusCode()).isEqualTo(200);
        assertThat(program(id, "paper-signature", 3, signature).statusCode()).isEqualTo(200);
        assertThat(program(id, "move-in", 4, keys()).statusCode()).isEqualTo(200);
        var early = program(
                id,
                "notice",
                5,
                "{\"ground\": \"LEFT_EMPTY\", \"finding\": \"无人\", \"emptySince\": \"" + TODAY + "\"}");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(json(early).path("code").asString()).isEqualTo("tenancy.not-yet");
        assertThat(json(early).path("firstLawfulDay").asString())
                .isEqualTo(TODAY.plusMonths(6).toString());
        assertThat(json(early).path("clause").asString()).contains("第二十七条");
        assertThat(program(id, "notice", 5, "{\"ground\": \"RENT_UNPAID\"}").body())
                .contains("tenancy.ground-absent");

        var account = UUID.randomUUID().toString();
        var application = json(id).path("applicationId").asString();
        tell(application, HouseholdAccountLinkedV1.TYPE, new HouseholdAccountLinkedV1(application, account, true));
        await().atMost(PATIENCE).until(() -> json(id).path("hasAccount").asBoolean());

        var fit = HomeId.at("祈安苑", "3栋", "2903").text();
        assertThat(enter("祈安苑", "2903")).isEqualTo(fit);
        var moved = program(
                id,
                "transfer",
                6,
                "{\"estate\": \"祈安苑\", \"building\": \"3栋\", \"number\": \"2903\", \"vacateBy\": \""
                        + TODAY.plusDays(10) + "\", \"reason\": \"家庭人口增加\"}");
        assertThat(moved.statusCode()).isEqualTo(200);
        var next = json(moved).path("departure").path("toTenancy").asString();
        assertThat(json(next).path("state").asString()).isEqualTo("TO_BE_SIGNED");
        assertThat(json(next).path("homeId").asString()).isEqualTo(fit);
        assertThat(getAs(OFFICER, "/staff/homes/" + fit).body()).contains("调换预留");
        assertThat(program(next, "decline", 1, "{\"reason\": \"不愿搬迁\"}").statusCode())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> json(id).path("state").asString().equals("LET"));
        await().atMost(PATIENCE)
                .until(() -> getAs(OFFICER, "/staff/homes/" + fit).body().contains("放弃承租"));
    }

    @Test
    void a_household_that_never_signs_loses_the_home_and_sees_why() throws Exception {
        var id = housed(enter("祈安苑", "2904"), "王五", SUBJECT);
        var wordless = act(id, "decline", Map.of());
        assertThat(wordless.statusCode()).isEqualTo(400);
        assertThat(wordless.body()).contains("请填写：理由");
        assertThat(act(id, "decline", Map.of("reason", "逾期未签约")).body())
                .contains("name=\"confirmed\" value=\"true\"", "逾期未签约");
        assertMoved(confirmed(id, "decline", Map.of("reason", "逾期未签约")));

        assertThat(json(id).path("state").asString()).isEqualTo("DECLINED");
        assertThat(getAs(OFFICER, "/staff/tenancies/" + id).body()).contains("已放弃承租", "逾期未签约");
        assertThat(getAs(OFFICER, "/staff/tenancies?state=DECLINED").body()).contains("王五");
        assertThat(getAs(CITIZEN, "/my/tenancy").body()).contains("已放弃承租", "逾期未签约", "不计租金");
    }

    @Test
    void coefficients_are_adopted_by_another_person_and_pages_speak_two_languages() throws Exception {
        assertThat(getAs(OFFICER, "/staff/tenancies/relief-tables").body()).contains("融政规〔2023〕5号", "示例，非中山标准");
        var bad = relief("1.5");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("系数为0至1");
        assertThat(relief("0.8").statusCode()).isEqualTo(302);
        var page = getAs(SECOND_OFFICER, "/staff/tenancies/relief-tables").body();
        var adoption = Pattern.compile("action=\"(/staff/tenancies/relief-tables/[^\"]+/adoption)\"")
                .matcher(page);
        assertThat(adoption.find()).isTrue();
        assertThat(postForm(adoption.group(1), OFFICER, List.of()).body()).contains("relief-table.own");
        assertThat(postForm(adoption.group(1), SECOND_OFFICER, List.of()).statusCode())
                .isEqualTo(302);
        assertThat(getAs(OFFICER, "/staff/tenancies/relief-tables").body()).contains("已采纳");

        var table = UUID.randomUUID();
        assertThat(reliefByProgram(table, "1E999999999").body()).contains("\"SUBSISTENCE\"");
        assertThat(reliefByProgram(table, "0.85").statusCode()).isEqualTo(201);
        assertThat(reliefByProgram(table, "0.85").body()).contains("form.replayed");
        assertThat(postJson("/api/v1/tenancies/relief-tables/" + table + "/adoption", OFFICER, "{}")
                        .body())
                .contains("relief-table.own");
        assertThat(postJson("/api/v1/tenancies/relief-tables/" + table + "/adoption", SECOND_OFFICER, "{}")
                        .statusCode())
                .isEqualTo(200);

        for (var path : List.of("/staff/tenancies", "/staff/tenancies/payments", "/staff/tenancies/relief-tables")) {
            assertThat(getAs(OFFICER, path + "?lang=en").body())
                    .contains("lang=\"en\"")
                    .doesNotContain("??");
        }
        assertThat(getAs(CITIZEN, "/my/tenancy?lang=en").body()).doesNotContain("??");
        assertThat(getAs(OFFICER, "/staff/tenancies/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(getAs(OFFICER, "/staff/tenancies?arrears=OVER_SIX&endsSoon=true")
                        .statusCode())
                .isEqualTo(200);
        assertThat(getAs(ISSUER.token("security", "security-admin"), "/api/v1/tenancies/keys/re-encryption")
                        .body())
                .contains("\"remaining\":0");
        assertThat(getAs(OFFICER, "/api/v1/tenancies/keys/re-encryption").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> relief(String coefficient) throws Exception {
        return postForm(
                "/staff/tenancies/relief-tables",
                OFFICER,
                List.of(
                        entry("formId", UUID.randomUUID().toString()),
                        entry("values[inForceFrom]", TODAY.plusYears(1).toString()),
                        entry("values[source]", "测试文件"),
                        entry("values[SUBSISTENCE]", coefficient)));
    }

    private HttpResponse<String> reliefByProgram(UUID formId, String coefficient) throws Exception {
        return postJson(
                "/api/v1/tenancies/relief-tables",
                OFFICER,
                "{\"formId\": \"" + formId + "\", \"inForceFrom\": \"" + TODAY.plusYears(2)
                        + "\", \"source\": \"文件\", \"coefficients\": {\"SUBSISTENCE\": " + coefficient + "}}");
    }

    private String housed(String home, String name, String owner) throws Exception {
        var application = UUID.randomUUID().toString();
        tell(
                application,
                HouseholdHousedV1.TYPE,
                new HouseholdHousedV1(
                        application,
                        home,
                        "b1",
                        owner,
                        name,
                        MaskedIdNumber.valueOf("442000************"),
                        2,
                        "442000118",
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        IncomeClass.SUBSISTENCE,
                        TODAY));
        var id = TenancyId.allotted(application, new HomeId(home)).text();
        await().atMost(PATIENCE)
                .until(() -> getAs(OFFICER, "/api/v1/tenancies/" + id).statusCode() == 200);
        return id;
    }

    private HttpResponse<String> act(String id, String path, Map<String, String> values) throws Exception {
        return act(id, path, false, values);
    }

    private HttpResponse<String> confirmed(String id, String path, Map<String, String> values) throws Exception {
        return act(id, path, true, values);
    }

    private HttpResponse<String> act(String id, String path, boolean confirmed, Map<String, String> values)
            throws Exception {
        var page = getAs(OFFICER, "/staff/tenancies/" + id + "/acts/" + path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??");
        var fields = new ArrayList<Map.Entry<String, String>>();
        fields.add(entry("version", field(page.body(), "version")));
        fields.add(entry("digest", digest(page.body())));
        fields.add(entry("confirmed", String.valueOf(confirmed)));
        values.forEach((name, value) -> fields.add(entry("values[" + name + "]", value)));
        return postForm("/staff/tenancies/" + id + "/acts/" + path, OFFICER, fields);
    }

    private HttpResponse<String> program(String id, String path, long version, String values) throws Exception {
        return postJson(
                "/api/v1/tenancies/" + id + "/acts/" + path,
                OFFICER,
                "{\"version\": " + version + ", \"values\": " + values + "}");
    }

    private HttpResponse<String> upload(List<List<String>> rows) throws Exception {
        var file = new ByteArrayOutputStream();
        var columns = new ArrayList<Column<List<String>>>();
        for (int at = 0; at < 4; at++) {
            int column = at;
            columns.add(Column.text("列" + at, 20, row -> row.get(column)));
        }
        Workbook.write(file, "收款", columns, rows.iterator());
        var boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.xlsx\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file.toByteArray());
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address + "/staff/tenancies/payments"))
                            .header("Authorization", "Bearer " + OFFICER)
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private JsonNode json(String id) throws Exception {
        return json(getAs(OFFICER, "/api/v1/tenancies/" + id));
    }

    private static String keys() {
        return "{\"on\": \"" + TODAY
                + "\", \"water\": \"1\", \"electricity\": \"2\", \"gas\": \"0\", \"keys\": \"2\", \"condition\": \"好\"}";
    }

    private static String draft() {
        return "{\"from\": \"" + TODAY + "\", \"to\": \"" + TODAY.plusYears(1)
                + "\", \"rent\": \"500.00\", \"rentSource\": \"标准\"}";
    }

    private static void assertMoved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String field(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String digest(String page) {
        var field = Pattern.compile("name=\"digest\" value=\"([^\"]*)\"").matcher(page);
        return field.find() ? field.group(1) : "";
    }

    /** Which events of this tenancy left, in their order. */
    private static List<String> heard(String id) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        TestKafka.shared().bootstrapServers(),
                        "group.id",
                        "listener-" + id,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(HousingEvents.TOPIC));
            var types = new ArrayList<String>();
            await().atMost(PATIENCE).until(() -> {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (message.key().equals(id)) {
                        types.add(WIRE.read(message.value()).type());
                    }
                }
                return types.contains(TenantLeftV1.TYPE);
            });
            return types;
        }
    }

    private static void tell(String key, String type, Object body) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.shared().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var event = WIRE.write(
                    UUID.randomUUID().toString(),
                    type,
                    "/applicant-service",
                    key,
                    Instant.parse("2026-11-29T02:00:00Z"),
                    1,
                    WIRE.data(body));
            producer.send(new ProducerRecord<>(HouseholdHousedV1.TOPIC, key, event))
                    .get();
        }
    }
}
