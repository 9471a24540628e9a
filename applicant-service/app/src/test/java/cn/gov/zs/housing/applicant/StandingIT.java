package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.Applications;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who comes to a household's case by which way: itself, a holder of its mandate, one whose mandate was taken back, a stranger. */
@ExtendWith(OutputCaptureExtension.class)
class StandingIT extends RunningService {
    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** 大涌镇, where no other test lives: they share a database. */
    private static final String TOWNSHIP = "442000116";

    private static final String VILLAGE = "442000116001";
    private static final String CAMPAIGN = TODAY.getYear() + "-ANNUAL-" + TOWNSHIP;

    @Autowired
    private Applications applications;

    private final String tail = UUID.randomUUID().toString();
    private final String sister = "sister-" + tail;

    private Visitor citizen(String subject) {
        return visitor(ISSUER.token(subject, "citizen"));
    }

    private Visitor owner() {
        return citizen("owner-" + tail);
    }

    private Visitor holder() {
        return citizen(sister);
    }

    private Visitor formerHolder() {
        return citizen("former-" + tail);
    }

    private Visitor stranger() {
        return citizen("stranger-" + tail);
    }

    /** A way to the case. */
    private record Way(String name, String path, Map<String, ?> json, Map<String, String> form) {
        static Way page(String path) {
            return new Way("GET " + path, path, Map.of(), Map.of());
        }

        static Way call(String path, Map<String, ?> body) {
            return new Way("POST " + path, path, body, Map.of());
        }

        static Way form(String path, Map<String, String> fields) {
            return new Way("form " + path, path, Map.of(), fields);
        }

        int status(Visitor visitor) {
            if (!json.isEmpty()) {
                return visitor.json(path, json).status();
            }
            return form.isEmpty()
                    ? visitor.download(path).statusCode()
                    : visitor.form(path, form).status();
        }
    }

    /** Every way to a case of one's own. Acts name a version nobody has, so that nothing happens to who may act. */
    private static List<Way> ways(String id) {
        var my = "/my/applications/" + id;
        var api = "/api/v1/applications/" + id;
        var mine = "/my/re-reviews/" + CAMPAIGN + "/" + id;
        var review = "/api/v1/re-reviews/" + CAMPAIGN + "/" + id;
        var stale = Map.of("version", 999);
        var staleForm = Map.of("version", "999");
        return List.of(
                Way.page(my),
                Way.page(my + "/receipt"),
                Way.page(my + "/file"),
                Way.page(my + "/documents"),
                Way.page(my + "/supplement"),
                Way.page(my + "/withdrawal"),
                Way.page(my + "/leaving"),
                Way.page(my + "/correction"),
                Way.page(my + "/appeal"),
                Way.page(my + "/changes/new"),
                Way.page(my + "/changes/1"),
                Way.page(mine),
                Way.page(mine + "/amendment"),
                Way.page(api),
                Way.page(api + "/id-number-reads"),
                Way.page(api + "/document-reads"),
                Way.page(api + "/documents"),
                Way.page(api + "/changes"),
                Way.page(review),
                Way.form(my + "/supplement", staleForm),
                Way.form(my + "/withdrawal", staleForm),
                Way.form(my + "/leaving", staleForm),
                Way.form(my + "/correction", staleForm),
                Way.form(my + "/appeal", Map.of("version", "999", "words", "不服。")),
                Way.form(my + "/changes", Map.of("changedOn", "never")),
                Way.form(my + "/changes/1/withdrawal", staleForm),
                Way.form(mine + "/confirmation", Map.of("version", "999", "consent", "true")),
                Way.form(mine + "/amendment", Map.of("changedOn", "never")),
                Way.form(mine + "/reported-change", staleForm),
                Way.call(api + "/supplement", stale),
                Way.call(api + "/withdrawal", stale),
                Way.call(api + "/leaving", Map.of("version", 999, "reason", "另有住处。")),
                Way.call(api + "/correction", stale),
                Way.call(api + "/appeal", Map.of("version", 999, "grounds", "不服。")),
                Way.call(api + "/changes", Map.of("changedOn", "never")),
                Way.call("/api/v1/changes/" + id + "/1/withdrawal", stale),
                Way.call(review + "/confirmation", Map.of("version", 999, "consent", true)),
                Way.call(review + "/amendment", stale));
    }

    @Test
    void every_way_to_a_case_is_open_to_its_household_and_the_holder_and_to_nobody_else(CapturedOutput log) {
        var id = registered();
        mandate(id, 1, holder());
        mandate(id, 2, formerHolder());
        assertThat(formerHolder().get("/my/applications/" + id).status()).isEqualTo(200);
        owner().form("/my/applications/" + id + "/mandates/2/revoke", Map.of());
        assertThat(holder().json("/api/v1/applications/" + id + "/changes", change())
                        .status())
                .as("a holder reports a change")
                .isEqualTo(201);
        cityReviewer()
                .form(
                        "/staff/re-reviews",
                        Map.of("year", "" + TODAY.getYear(), "kind", "ANNUAL", "township", TOWNSHIP));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(owner().get("/api/v1/re-reviews/" + CAMPAIGN + "/" + id)
                                .status())
                        .isEqualTo(200));

        for (var way : ways(id)) {
            var hers = way.status(owner());
            assertThat(hers).as("%s by the household", way.name()).isNotIn(401, 403, 404, 500);
            assertThat(way.status(holder())).as("%s by a holder", way.name()).isEqualTo(hers);
            assertThat(way.status(formerHolder()))
                    .as("%s by a former holder", way.name())
                    .isIn(403, 404);
            assertThat(way.status(stranger()))
                    .as("%s by a stranger", way.name())
                    .isIn(403, 404);
            assertThat(way.status(anybody())).as("%s by nobody", way.name()).isIn(302, 401);
        }
        assertThat(owner().get("/my/applications/" + id + "/mandates").status()).isEqualTo(200);
        assertThat(holder().get("/my/applications/" + id + "/mandates").status())
                .as("a mandate is not passed on")
                .isEqualTo(404);

        var page = owner().get("/my/applications/" + id).body();
        assertThat(page).contains("受托人代办", "申报情况变更", "下载完整档案").doesNotContain("撤回申请 ·", "mandate.act");
        assertThat(owner().get("/my/applications/" + id + "?lang=en").body())
                .contains("Reported a change")
                .doesNotContain("??");
        assertThat(log.getAll()).doesNotContain("李大姐", Bodies.APPLICANT);
    }

    @Test
    void lists_and_messages_show_what_is_entrusted_while_it_is() {
        var id = registered();
        mandate(id, 1, holder());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(messages(owner()).size()).isPositive());

        assertThat(messages(holder()).size()).isEqualTo(messages(owner()).size());
        assertThat(messages(stranger()).size()).isZero();
        assertThat(holder().get("/my/messages").body()).contains("申请已收到");
        assertThat(holder().get("/api/v1/applications").json().path("items").toString())
                .contains(id);
        assertThat(stranger().get("/api/v1/applications").json().path("items").size())
                .isZero();

        var first = messages(owner()).get(0).path("id").asString();
        assertThat(stranger()
                        .json("/api/v1/messages/" + first + "/read", Map.of("a", 1))
                        .status())
                .isEqualTo(404);
        assertThat(holder().form("/my/messages/" + first + "/read", Map.of("a", "1"))
                        .status())
                .isBetween(302, 303);
        assertThat(owner().get("/my/applications/" + id).body()).contains("阅读消息");

        owner().form("/my/applications/" + id + "/mandates/1/revoke", Map.of());
        assertThat(messages(holder()).size()).isZero();
        assertThat(holder().get("/api/v1/applications").json().path("items").size())
                .isZero();
        assertThat(holder().form("/my/messages/" + first + "/read", Map.of("a", "1"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_acts_for_a_household_takes_no_step_of_its_case_as_staff() {
        var id = registered();
        mandate(id, 1, holder());
        holder().json("/api/v1/applications/" + id + "/changes", change());
        var reviewer = visitor(ISSUER.token(sister, Map.of("township", TOWNSHIP), "citizen", "township-reviewer"));
        var checked = reviewer.json("/api/v1/changes/" + id + "/1/check", Map.of("version", 1, "finding", "属实"));
        assertThat(checked.code()).isEqualTo("review.own-application");
        var approver = visitor(ISSUER.token(sister, "city-approver"));
        assertThat(approver.json(
                                "/api/v1/changes/" + id + "/1/decision",
                                Map.of("version", 1, "conclusion", "STILL_QUALIFIED", "reasons", "属实"))
                        .code())
                .isEqualTo("review.own-application");
        assertThat(visitor(ISSUER.token(sister, "city-reviewer"))
                        .json("/api/v1/subsidies/grants/" + id, Map.of("a", 1))
                        .code())
                .isEqualTo("review.own-application");
    }

    @Test
    void the_holder_of_a_tenants_mandate_reports_its_change() {
        var id = registered();
        mandate(id, 1, holder());
        RegisteredHouseholds.housed(id, applications);
        var reported = holder().json("/api/v1/applications/" + id + "/changes", change());
        assertThat(reported.status()).as(reported.body()).isEqualTo(201);
        assertThat(owner().get("/api/v1/applications/" + id + "/changes").json().size())
                .isEqualTo(1);
    }

    @Test
    void the_clock_and_the_documents_of_an_open_case_are_the_holders_too_and_every_deed_is_marked() {
        var hukou = Map.of("village", VILLAGE, "detail", "沿江路12号");
        var id = UUID.randomUUID().toString();
        assertThat(owner().json("/api/v1/applications", Bodies.json(UUID.fromString(id), "hukou", hukou))
                        .status())
                .isEqualTo(201);
        mandate(id, 1, holder());
        var clock = "/api/v1/applications/" + id + "/clock";
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(owner().get(clock).status()).isEqualTo(200));
        assertThat(holder().get(clock).status()).isEqualTo(200);
        assertThat(stranger().get(clock).status()).isIn(403, 404);
        var version = holder().get("/api/v1/applications/" + id)
                .json()
                .path("version")
                .asLong();
        var withdrawn = holder().json("/api/v1/applications/" + id + "/withdrawal", Map.of("version", version));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(holder().json("/api/v1/applications/" + id + "/withdrawal", Map.of("version", version))
                        .status())
                .as("a second time")
                .isEqualTo(409);
        var page = owner().get("/my/applications/" + id).body();
        assertThat(page.split("撤回申请 *</span>", -1)).as("one mark for one deed").hasSize(2);
        assertThat(page).doesNotContain("是否办成以案卷为准");
    }

    private static tools.jackson.databind.JsonNode messages(Visitor visitor) {
        return visitor.get("/api/v1/messages").json().path("items");
    }

    private String registered() {
        var hukou = Map.of("village", VILLAGE, "detail", "沿江路12号");
        return RegisteredHouseholds.of(owner(), applications, Bodies.json(UUID.randomUUID(), "hukou", hukou));
    }

    private void mandate(String id, int number, Visitor holder) {
        var given = owner().form(
                        "/my/applications/" + id + "/mandates",
                        Map.of(
                                "number",
                                "" + number,
                                "holderName",
                                "李大姐",
                                "from",
                                TODAY.toString(),
                                "to",
                                TODAY.plusDays(30).toString(),
                                "evidence",
                                ""));
        var code = CODE.matcher(given.body());
        assertThat(code.find()).as(given.body()).isTrue();
        assertThat(holder.form("/my/applications/link", Map.of("number", id, "code", code.group()))
                        .status())
                .isBetween(302, 303);
    }

    private static Map<String, Object> change() {
        var hukou = Map.of("village", VILLAGE, "detail", "沿江路12号");
        var body = new HashMap<String, Object>();
        body.put("formId", UUID.randomUUID().toString());
        body.put("changedOn", "2026-05-20");
        body.put("words", "换了工作。");
        body.put("declaration", Bodies.json(UUID.randomUUID(), "hukou", hukou));
        return body;
    }
}
