package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("The fairness report of a batch: declared before and after the draw, read by everybody")
class FairnessReportIT extends RunningAllocation {

    private static final int HOUSEHOLDS = 60;
    private static final int BY_SCORE = 4;
    private static final int HOMES = 16;

    private final String batchId = UUID.randomUUID().toString();
    private final String page = "/batches/" + batchId + "/fairness";
    private final String json = "/api/v1/public/batches/" + batchId + "/fairness";
    private final String form = "/staff/allocation/batches/" + batchId + "/declarations";
    private final String api = "/api/v1/allocation/batches/" + batchId + "/declarations";

    @Test
    void lists_are_declared_the_batch_is_drawn_and_everybody_reads_the_report() {
        var officer = visitor("officer", "allocation-officer");
        var auditor = visitor("auditor", "auditor");
        var nobody = visitor("nobody");
        planned(officer);
        assertThat(nobody.get(page).status()).as("not frozen yet").isEqualTo(404);
        assertThat(auditor.get(form).status()).isEqualTo(404);
        var frozen = officer.json("/api/v1/allocation/batches/" + batchId + "/freeze", Map.of("version", 1));
        assertThat(frozen.json().path("batch").path("entrants").asInt()).isEqualTo(HOUSEHOLDS);

        // 1 before the draw: declared, checked line by line, and public as counts
        assertThat(visitor("citizen", "citizen").get(form).status()).isEqualTo(403);
        var row = Map.of("formId", UUID.randomUUID().toString(), "rows", "1,TOWNSHIP,442000118");
        assertThat(visitor("w", "witness").json(api, row).status()).isEqualTo(403);
        var typed =
                "签号,类别,代码\n1,镇街,442000118\n61,镇街,442000118\n2,姓名,张三\n3,用人单位,44200019900101123X\n1,镇街,442000001\n<b>\n";
        var again = auditor.form(form, Map.of("formId", UUID.randomUUID().toString(), "rows", typed));
        assertThat(again.status()).as(again.body()).isEqualTo(400);
        assertThat(again.body())
                .contains("id=\"rows-error\"", "第 3 行", "第 4 行", "第 5 行", "第 6 行", "第 7 行", "&lt;b&gt;")
                .doesNotContain("??", "第 2 行");
        assertThat(auditor.form(form, Map.of("formId", UUID.randomUUID().toString(), "rows", " \n"))
                        .body())
                .contains("id=\"rows-error\"");
        var wrong = auditor.json(
                api, Map.of("formId", UUID.randomUUID().toString(), "rows", "1,TOWNSHIP,442000118\n2,TOWNSHIP,1"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"rows\"", "CODE");
        var townships = Map.of(
                "formId",
                UUID.randomUUID().toString(),
                "rows",
                lines(n -> n + ",镇街,44200000" + (n % 3 + 1)) + "\n" + lines(n -> n + ",用人单位,E-" + n % 7));
        assertThat(auditor.form(form, townships).location()).contains(page);
        assertThat(auditor.form(form, townships).status())
                .as("the same form twice")
                .isEqualTo(409);
        assertThat(nobody.get(page).body()).contains("抽签完成后", "镇街 60 条", "抽签前").doesNotContain("E-1");
        assertThat(nobody.get(json).status()).isEqualTo(404);

        // 2 drawn
        drawn(officer, frozen.json().path("batch").path("digest").asString());
        var relatives = officer.json(
                api,
                Map.of(
                        "formId",
                        UUID.randomUUID().toString(),
                        "rows",
                        "7\tSTAFF_RELATIVE\t\n8,STAFF_RELATIVE,office\n9,STAFF_RELATIVE,\n"));
        assertThat(relatives.status()).as(relatives.body()).isEqualTo(201);

        // 3 the report
        var report = nobody.get(json).json();
        assertThat(report.path("report").path("algorithm").asString()).isEqualTo("zs-fairness-1");
        assertThat(report.path("report").path("checks").size()).isEqualTo(11);
        var queue = report.path("report").path("queues").get(0);
        assertThat(queue.path("byScore").asInt()).isEqualTo(BY_SCORE);
        assertThat(queue.path("tied").asInt()).isEqualTo(HOUSEHOLDS - BY_SCORE);
        assertThat(queue.path("drawn").asInt()).isEqualTo(HOMES - BY_SCORE);
        assertThat(queue.path("misplaced").asInt()).isZero();
        assertThat(report.path("declarations").size()).isEqualTo(2);
        assertThat(report.path("declarations").get(0).path("afterDraw").asBoolean())
                .isTrue();
        assertThat(nobody.get(json).body()).isEqualTo(nobody.get(json).body());
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            ok(nobody, page + lang);
            ok(auditor, page + lang);
            ok(auditor, form + lang);
            ok(nobody, "/batches/" + batchId + lang);
        }
        assertThat(nobody.get(page).body())
                .contains("石岐街道", "E-1", "未见异常", "data-check=\"LONGEST_RUN\"", "抽签后", "<svg")
                .doesNotContain(form);
        assertThat(auditor.get(page).body()).contains(form);
        assertThat(nobody.get("/batches/" + batchId).body()).contains(page);
    }

    private static String lines(java.util.function.IntFunction<String> line) {
        return IntStream.rangeClosed(1, HOUSEHOLDS).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private void planned(Visitor officer) {
        sheetInForce("LOCAL_OTHER");
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            var id = UUID.randomUUID().toString();
            say(
                    HouseholdRegisteredV1.TOPIC,
                    HouseholdRegisteredV1.TYPE,
                    id,
                    new HouseholdRegisteredV1(
                            id,
                            ApplicationCategory.LOCAL_OTHER,
                            TODAY.minusDays(90),
                            "subject-nobody",
                            new ScoreFacts(
                                    2,
                                    true,
                                    BigDecimal.valueOf(6),
                                    i <= BY_SCORE ? IncomeClass.SUBSISTENCE : IncomeClass.OTHER_QUALIFIED,
                                    false,
                                    0,
                                    0,
                                    false)));
        }
        var offerId = "offer-" + UUID.randomUUID();
        say(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                offerId,
                new NoticePublishedV1(
                        offerId,
                        NoticeKind.HOMES,
                        offerId,
                        TODAY.minusDays(20),
                        TODAY.minusDays(10),
                        "/notices/" + offerId));
        say(
                HomesOfferedV1.TOPIC,
                HomesOfferedV1.TYPE,
                offerId,
                new HomesOfferedV1(
                        offerId,
                        TODAY.minusDays(20),
                        IntStream.rangeClosed(1, HOMES)
                                .mapToObj(FairnessReportIT::home)
                                .toList()));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(officer.get("/api/v1/allocation/waiting-list?category=LOCAL_OTHER&page=2")
                            .json()
                            .path("items")
                            .size())
                    .isEqualTo(HOUSEHOLDS - 40);
            assertThat(officer.get("/staff/allocation/batches/new?offer=" + offerId)
                            .body())
                    .contains(offerId);
        });
        var planned =
                officer.json("/api/v1/allocation/batches", plan(batchId, "本市户籍第一批", offerId, "LOCAL_OTHER", HOMES, 5));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    }

    private void drawn(Visitor officer, String digest) {
        var at = "/api/v1/allocation/batches/" + batchId;
        new SeatedCommittee(this).pass(batchId, digest);
        assertThat(officer.json(at + "/open-draw", Map.of("version", 3)).status())
                .isEqualTo(200);
        var ceremony = new HeldCeremony(this, batchId, 1);
        assertThat(ceremony.announce().status()).isEqualTo(201);
        ceremony.seal();
        ceremony.reveal();
        assertThat(ceremony.state()).isEqualTo("DRAWN");
    }

    private static HomesOfferedV1.OfferedHome home(int i) {
        return new HomesOfferedV1.OfferedHome(
                "h-" + UUID.randomUUID(), "祈安苑", "3栋", "" + (100 + i), 2, new BigDecimal(40 + i), "祈安苑3栋" + (100 + i));
    }
}
