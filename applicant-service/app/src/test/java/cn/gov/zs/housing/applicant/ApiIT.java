package cn.gov.zs.housing.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class ApiIT extends RunningService {
    private static final String PATH = "/api/v1/applications";

    @Test
    void an_application_is_created_read_listed_and_reviewed() {
        var id = UUID.randomUUID();

        var created = citizen().json(PATH, Bodies.json(id));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.location()).isEqualTo(PATH + "/" + id);
        var view = created.json();
        assertThat(view.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(view.path("version").asLong()).isEqualTo(1);
        assertThat(view.path("applicant").path("maskedIdNumber").asString()).isEqualTo("442000************");
        assertThat(view.path("perHeadFloorArea").decimalValue()).isEqualByComparingTo("7.25");
        assertThat(view.path("yearlyIncome").decimalValue()).isEqualByComparingTo("30000");
        assertThat(view.path("declaredAssets").decimalValue()).isEqualByComparingTo("18000");
        assertThat(view.path("means").path("perHeadAssets").decimalValue()).isEqualByComparingTo("9000");
        assertThat(view.path("phone").asString()).isEqualTo("13800138000");
        assertThat(view.has("reviews")).as("findings are for staff").isFalse();
        assertThat(citizen().get(PATH + "?size=100").body()).contains(id.toString());
        assertThat(citizen().get(PATH + "/" + id).json()).isEqualTo(view);

        takeToTheFirstReview(id.toString());
        var passed = xiaolanReviewer().json(PATH + "/" + id + "/first-review", Map.of("version", 3, "finding", "情况属实"));
        assertThat(passed.status()).as(passed.body()).isEqualTo(200);
        assertThat(passed.json().path("state").asString()).isEqualTo("FIRST_REVIEWED");
        assertThat(passed.json().path("reviews").path(2).path("finding").asString())
                .isEqualTo("情况属实");
    }

    @Test
    void the_same_form_again_is_409_and_doubles_nothing() {
        var id = UUID.randomUUID();
        citizen().json(PATH, Bodies.json(id));

        var again = citizen().json(PATH, Bodies.json(id));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("form.replayed");
        assertThat(again.json().path("applicationId").asString()).isEqualTo(id.toString());
        var stranger = otherCitizen().json(PATH, Bodies.json(id));
        assertThat(stranger.status()).isEqualTo(409);
        assertThat(stranger.json().has("applicationId"))
                .as("another's is not told")
                .isFalse();
    }

    @Test
    void reviews_are_refused_with_clause_and_facts() {
        var id = UUID.randomUUID();
        citizen().json(PATH, Bodies.json(id));
        takeToTheFirstReview(id.toString());
        var first = PATH + "/" + id + "/first-review";
        var city = PATH + "/" + id + "/city-review";

        var notDue = cityReviewer().json(city, Map.of("version", 3, "finding", "属实"));
        assertThat(notDue.status()).isEqualTo(409);
        assertThat(notDue.code()).isEqualTo("review.not-due");
        assertThat(notDue.json().path("clause").asString()).isEqualTo("二（二）（1）");
        assertThat(notDue.json().path("state").asString()).isEqualTo("VISITED");
        assertThat(xiaolanReviewer()
                        .json(first, Map.of("version", 7, "finding", "属实"))
                        .code())
                .isEqualTo("state.stale");
        assertThat(shiqiReviewer()
                        .json(first, Map.of("version", 3, "finding", "属实"))
                        .code())
                .isEqualTo("absent");
        assertThat(citizen().json(first, Map.of("version", 3, "finding", "属实")).code())
                .isEqualTo("role.missing");
        var ownTownship =
                visitor(ISSUER.token("citizen-li", Map.of("township", "442000118"), "citizen", "township-reviewer"));
        assertThat(ownTownship
                        .json(first, Map.of("version", 3, "finding", "属实"))
                        .code())
                .isEqualTo("review.own-application");
        var nowhere = visitor(ISSUER.token("lost", "township-reviewer"));
        assertThat(nowhere.json(first, Map.of("version", 3, "finding", "属实")).code())
                .isEqualTo("scope.missing");
        var pasted = xiaolanReviewer().json(first, Map.of("version", 3, "finding", "核对" + Bodies.APPLICANT));
        assertThat(pasted.status()).isEqualTo(400);
        assertThat(pasted.json().path("fields").path(0).path("code").asString()).isEqualTo("holds-id-number");
        assertThat(xiaolanReviewer().json(first, Map.of("finding", "属实")).status())
                .isEqualTo(400);
    }

    static Stream<Arguments> badFields() {
        var twin = Map.of("name", "李大明", "idNumber", Bodies.APPLICANT, "relation", "SPOUSE");
        return Stream.of(
                bad(
                        "applicant",
                        Map.of("name", "李美华", "idNumber", "442000198001010018"),
                        "applicant.idNumber",
                        "id-check-digit"),
                bad(
                        "applicant",
                        Map.of("name", "李美华", "idNumber", future()),
                        "applicant.idNumber",
                        "id-future-birth-date"),
                bad("applicant", Map.of("name", "李2", "idNumber", Bodies.APPLICANT), "applicant.name", "not-a-name"),
                bad("applicant", null, "applicant", "required"),
                bad("applicant", "李美华", "applicant", "type"),
                bad("applicant", Map.of("name", 1, "idNumber", Bodies.APPLICANT), "applicant.name", "type"),
                bad("coApplicants", List.of(twin), "coApplicants[0].idNumber", "same-person-twice"),
                bad("coApplicants", new ArrayList<>(Collections.nCopies(10, twin)), "coApplicants", "too-many"),
                bad("coApplicants", Collections.singletonList(null), "coApplicants[0].name", "required"),
                bad("coApplicants", "nobody", "coApplicants", "type"),
                bad("incomes", List.of(income(0, -1, 12)), "incomes[0].monthly", "out-of-range"),
                bad("incomes", List.of(income(0, new BigDecimal("1e300"), 12)), "incomes[0].monthly", "out-of-range"),
                bad("incomes", List.of(income(7, 1, 12)), "incomes[0].member", "unknown-member"),
                bad("incomes", List.of(income(0, 1, 13)), "incomes[0].months", "out-of-range"),
                bad("incomes", Collections.nCopies(21, income(0, 1, 1)), "incomes", "too-many"),
                bad("incomes", Collections.singletonList(null), "incomes[0]", "required"),
                bad("incomes", null, "incomes", "required"),
                bad("assets", assets(100_000_001), "assets.deposits", "out-of-range"),
                bad("assets", assets("18000"), "assets.deposits", "type"),
                bad("assets", assets(null), "assets.deposits", "required"),
                bad("housing", housing("homes", List.of(home(-3))), "housing.homes[0].floorArea", "out-of-range"),
                bad("housing", housing("homes", List.of(home(600), home(600))), "housing.homes", "sum-too-large"),
                bad("housing", housing("homes", null), "housing.homes", "required"),
                bad("housing", housing("homes", List.of()), "housing.homes", "own-home-missing"),
                bad("housing", housing("transferred", true), "housing.transferredOn", "required"),
                bad("housing", housing("transferredOn", "2999-01-01"), "housing.transferredOn", "not-asked"),
                bad("housing", housing("transferredOn", "yesterday"), "housing.transferredOn", "type"),
                bad("housing", housing("current", "PALACE"), "housing.current", "unknown-choice"),
                bad("contact", Map.of("phone", "110"), "contact.phone", "not-a-phone"),
                bad("contact", Map.of("phone", "13800138000", "email", "li@"), "contact.email", "not-an-email"),
                bad("contact", null, "contact", "required"),
                bad("formOfSupport", "CASTLE", "formOfSupport", "unknown-choice"),
                bad("formOfSupport", null, "formOfSupport", "required"),
                bad("yearlyIncome", 30000, "yearlyIncome", "unknown"),
                bad("furtherGenerations", 1.5, "furtherGenerations", "type"),
                bad("furtherGenerations", 9_999_999_999L, "furtherGenerations", "type"),
                bad("specialStatuses", 21, "specialStatuses", "out-of-range"),
                bad("category", "PENTHOUSE", "category", "unknown-choice"),
                bad("hukou", Map.of("village", "442000118999", "detail", "一号"), "hukou.village", "unknown-village"),
                bad("hukou", Map.of("village", "442000118", "detail", "一号"), "hukou.village", "unknown-village"),
                bad(
                        "hukou",
                        Map.of("village", "442000118008", "detail", Bodies.APPLICANT),
                        "hukou.detail",
                        "holds-id-number"),
                bad("consent", false, "consent", "consent-missing"),
                bad("consent", null, "consent", "consent-missing"),
                bad("consent", "true", "consent", "type"),
                bad("formId", null, "formId", "required"),
                bad("formId", "x", "formId", "type"),
                bad("perHeadFloorArea", 3, "perHeadFloorArea", "unknown"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("badFields")
    void a_bad_field_is_named_with_a_code(
            String field, @Nullable Object value, String named, String code, CapturedOutput log) {
        var answer = citizen().json(PATH, Bodies.json(UUID.randomUUID(), field, value));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("fields").valueStream()).as(answer.body()).anySatisfy(said -> {
            assertThat(said.path("field").asString()).isEqualTo(named);
            assertThat(said.path("code").asString()).isEqualTo(code);
            assertThat(said.path("message").asString()).isNotBlank().doesNotContain("flaw.");
        });
        assertThat(answer.body()).doesNotContainPattern("[0-9]{17}[0-9X]").doesNotContain("cn.gov.zs");
        assertThat(log.getAll()).doesNotContainPattern("(?<![0-9a-f])[0-9]{17}[0-9X](?![0-9a-f])");
    }

    @Test
    void bodies_that_are_no_application_are_4xx_and_never_5xx() {
        assertThat(post("{\"formId\":").status()).isEqualTo(400);
        assertThat(post("").status()).isEqualTo(400);
        assertThat(post("[]").status()).isEqualTo(400);
        assertThat(post("null").status()).isEqualTo(400);
        assertThat(post("{\"formId\":\"" + Bodies.APPLICANT + "\"}").body()).doesNotContain(Bodies.APPLICANT);
        assertThat(post("{\"migrantPoints\":1e999999999}").status()).isEqualTo(400);
        assertThat(post("{\"migrantPoints\":" + "9".repeat(2_000) + "}").status())
                .isEqualTo(400);
        assertThat(post("[".repeat(5_000)).status()).isEqualTo(400);
        var utf8 = JsonMapper.shared().writeValueAsBytes(Bodies.json(UUID.randomUUID()));
        utf8[new String(utf8, UTF_8).indexOf("LOCAL")] = (byte) 0xff;
        assertThat(citizen().post(PATH, "application/json", utf8).status()).isEqualTo(400);
        assertThat(citizen().post(PATH, "text/plain", "x".getBytes(UTF_8)).status())
                .isEqualTo(415);
        assertThat(post("{\"employer\":\"" + "x".repeat(10_000_000) + "\"}").status())
                .isEqualTo(413);
        assertThat(citizen().get(PATH + "?size=1000").status()).isEqualTo(400);
        assertThat(citizen().get(PATH + "?state=X").status()).isEqualTo(400);
        assertThat(citizen().get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void without_a_token_of_ours_nothing_is_told() {
        assertThat(visitor("forged").get(PATH).status()).isEqualTo(401);
        assertThat(visitor(ISSUER.token("x", Map.of("aud", List.of("another")), "citizen"))
                        .get(PATH)
                        .status())
                .isEqualTo(401);
        assertThat(visitor(ISSUER.token("x", Map.of("iss", "http://elsewhere"), "citizen"))
                        .get(PATH)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_interface_describes_itself() {
        var description = citizen().get("/openapi/applicant");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(frozenPaths());
        assertThat(description
                        .json()
                        .path("paths")
                        .path(PATH)
                        .path("post")
                        .path("responses")
                        .propertyNames())
                .contains("201");
    }

    /** Programs of others call these: one more is added there with care, one less breaks somebody. */
    private static List<String> frozenPaths() {
        try (var in = Objects.requireNonNull(ApiIT.class.getResourceAsStream("/api-paths.txt"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Visitor.Answer post(String body) {
        return citizen().post(PATH, "application/json", body.getBytes(UTF_8));
    }

    private static Map<String, Object> income(int member, Object monthly, int months) {
        return Map.of("member", member, "kind", "WAGES", "monthly", monthly, "months", months);
    }

    private static Map<String, Object> home(int floorArea) {
        return Map.of("place", "旧圩街5号", "ownership", "SHARED", "floorArea", floorArea);
    }

    private static Map<String, Object> assets(@Nullable Object deposits) {
        var assets =
                new LinkedHashMap<String, Object>(Map.of("vehicles", 0, "securities", 0, "property", 0, "other", 0));
        if (deposits != null) {
            assets.put("deposits", deposits);
        }
        return assets;
    }

    private static Map<String, Object> housing(String field, @Nullable Object value) {
        var housing = Bodies.housing();
        if (value == null) {
            housing.remove(field);
        } else {
            housing.put(field, value);
        }
        return housing;
    }

    private static String future() {
        return IdNumberSamples.text(LocalDate.of(2999, 1, 1), 1);
    }

    private static Arguments bad(String field, @Nullable Object value, String named, String code) {
        return Arguments.of(field, value, named, code);
    }
}
