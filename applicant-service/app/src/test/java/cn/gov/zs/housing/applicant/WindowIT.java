package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.HouseholdSamples;
import cn.gov.zs.housing.applicant.township.Villages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A waiting household without an account: a clerk types what it hands in on paper, and later it has an account. */
@ExtendWith(OutputCaptureExtension.class)
class WindowIT extends RunningService {
    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String WORDS = "换到另一家工厂上班，工资上涨。";
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    /** 板芙镇, where no other test lives: they share a database. */
    private static final String TOWNSHIP = "442000115";

    private static final String VILLAGE = "442000115001";
    private static final String CAMPAIGN = YEAR + "-ANNUAL-" + TOWNSHIP;

    @Autowired
    private Applications applications;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void waits() {
        var home = new Address(Villages.get(VILLAGE), "沿江路12号");
        var number = new ApplicationId(id);
        applications.submit(new Submitted(new Declaration(
                number,
                Entry.atWindow("clerk-typist", "板芙录入员"),
                Optional.empty(),
                ApplicationCategory.LOCAL_LOW_INCOME,
                FormOfSupport.IN_KIND,
                HouseholdSamples.motherAndChild(),
                HouseholdSamples.contact(),
                home,
                home,
                "",
                ApplicationSamples.SUBMITTED_AT,
                ApplicationSamples.SUBMITTED_AT)));
        applications.move(number, it -> RegisteredHouseholds.registered((Submitted) it));
    }

    private Visitor clerk() {
        return visitor(ISSUER.token("clerk-banfu", Map.of("township", TOWNSHIP), "township-clerk"));
    }

    private Visitor reviewer() {
        return visitor(ISSUER.token("reviewer-banfu", Map.of("township", TOWNSHIP), "township-reviewer"));
    }

    private Visitor her() {
        return visitor(ISSUER.token("her-" + id, "citizen"));
    }

    @Test
    void a_clerk_types_a_change_and_prints_the_same_receipt(CapturedOutput log) {
        var window = "/staff/window/changes/" + id;
        assertThat(clerk().get("/staff/applications/" + id).body()).contains(window);
        assertThat(clerk().get(window).body()).contains("申报情况变更").doesNotContain("??");
        assertThat(xiaolanClerk().get(window).status()).isEqualTo(404);
        assertThat(reviewer().get(window).status()).isEqualTo(403);
        assertThat(her().get(window).status()).isEqualTo(403);
        assertThat(clerk().form(window, Map.of("changedOn", "never")).status()).isEqualTo(400);
        assertThat(xiaolanClerk().form(window, fields()).status()).isEqualTo(404);

        var sent = clerk().form(window, fields());
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        assertThat(sent.location()).endsWith("/staff/changes/" + id + "/1/receipt");
        var receipt = clerk().get("/staff/changes/" + id + "/1/receipt");
        assertThat(receipt.body())
                .contains("情况变更申报回执", id, "窗口受理", "clerk-banfu", WORDS, "应于", "权利相同")
                .doesNotContain(Bodies.APPLICANT, "??");
        assertThat(clerk().get("/staff/changes/" + id + "/1/receipt?lang=en").body())
                .contains("Receipt of a reported change")
                .doesNotContain("??");
        var kept =
                reviewer().get("/api/v1/applications/" + id + "/changes").json().get(0);
        assertThat(kept.path("origin").asString()).isEqualTo("HOUSEHOLD");
        assertThat(kept.path("onPaper").asBoolean()).isTrue();
        assertThat(kept.path("reportedBy").asString()).isEqualTo("clerk-banfu");
        var both = visitor(ISSUER.token("clerk-banfu", Map.of("township", TOWNSHIP), "township-reviewer"));
        assertThat(both.json("/api/v1/changes/" + id + "/1/check", Map.of("version", 1, "finding", "属实"))
                        .code())
                .as("who typed it does not check it")
                .isEqualTo("change.own-report");
        assertThat(log.getAll()).contains(id).doesNotContain(WORDS, "李美华", "沿江路");
    }

    @Test
    void a_clerk_types_the_answer_to_a_re_review_and_a_linked_account_has_all_of_it() {
        cityReviewer().form("/staff/re-reviews", Map.of("year", "" + YEAR, "kind", "ANNUAL", "township", TOWNSHIP));
        var window = "/staff/window/re-reviews/" + CAMPAIGN + "/" + id;
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(clerk().get(window).status()).isEqualTo(200));
        assertThat(clerk().get("/staff/applications/" + id).body()).contains(window);
        assertThat(xiaolanClerk().get(window).status()).isEqualTo(404);
        assertThat(reviewer().get(window).status()).isEqualTo(403);
        assertThat(her().form(window + "/confirmation", Map.of("version", "1", "consent", "true"))
                        .status())
                .isEqualTo(403);
        var page = clerk().get(window);
        assertThat(page.body()).contains("签名的纸质材料", "情况没有变化").doesNotContain("??");
        assertThat(clerk().get(window + "/receipt").status())
                .as("nothing answered")
                .isEqualTo(404);
        var version = VERSION.matcher(page.body());
        assertThat(version.find()).isTrue();
        assertThat(clerk().form(window + "/confirmation", Map.of("version", version.group(1)))
                        .status())
                .as("no consent")
                .isEqualTo(400);
        var sent = clerk().form(window + "/confirmation", Map.of("version", version.group(1), "consent", "true"));
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        assertThat(clerk().get(window + "/receipt").body())
                .contains("资格复审申报回执", "窗口受理", "clerk-banfu", "情况没有变化", "权利相同")
                .doesNotContain("??");
        assertThat(clerk().get(window + "/receipt?lang=en").body())
                .contains("Receipt of an answer")
                .doesNotContain("??");
        assertThat(reviewer()
                        .get("/api/v1/re-reviews/" + CAMPAIGN + "/" + id)
                        .json()
                        .path("answeredHow")
                        .asString())
                .isEqualTo("WINDOW");

        var mine = "/my/re-reviews/" + CAMPAIGN + "/" + id;
        assertThat(her().get(mine).status()).isEqualTo(404);
        var code = CODE.matcher(
                clerk().form("/staff/window/receipts/" + id + "/code", Map.of()).body());
        assertThat(code.find()).isTrue();
        assertThat(her().form("/my/applications/link", Map.of("number", id, "code", code.group()))
                        .status())
                .isBetween(302, 303);
        assertThat(her().get(mine).status()).isEqualTo(200);
        assertThat(her().get(mine + "/receipt").body()).contains("窗口受理").doesNotContain("??");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(her().get("/api/v1/messages")
                                .json()
                                .path("items")
                                .size())
                        .as("what was sent before she had an account")
                        .isPositive());
    }

    private static Map<String, String> fields() {
        var fields = new HashMap<>(Bodies.form(UUID.randomUUID()));
        fields.put("hukou.village", VILLAGE);
        fields.put("current.village", VILLAGE);
        fields.put("applicant.idNumber", "");
        fields.put("coApplicants[1].idNumber", "");
        fields.put("changedOn", "2026-05-20");
        fields.put("words", WORDS);
        return fields;
    }
}
