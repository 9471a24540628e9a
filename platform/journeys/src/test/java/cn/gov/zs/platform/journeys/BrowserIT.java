package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The whole path in real browsers, by the pages alone: a household on a phone, clerks, the city, the stock officer, the committee
 * and two witnesses at their desks, the public reading along.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Patience patience = new Patience(TestPlatform.PATIENCE);
    private final SyntheticPerson applicant = SyntheticPerson.drawn(new SecureRandom());
    private final SyntheticPerson spouse = SyntheticPerson.drawn(new SecureRandom());
    private Browsers browsers = new Browsers();
    private Pictures pictures = pictures();

    private static Pictures pictures() {
        try {
            return new Pictures();
        } catch (IOException e) {
            throw new IllegalStateException("No place for the screenshots", e);
        }
    }

    @BeforeAll
    void theScoreSheetIsPublished() throws IOException {
        try (var cast = new Cast(TestPlatform.address())) {
            new DrawScenes(cast, TestPlatform.running().clock(), TestPlatform.PATIENCE, new Story()).scoreSheet();
        }
    }

    @AfterAll
    void leave() {
        browsers.close();
    }

    @Test
    void a_household_goes_from_application_to_a_published_draw() throws IOException {
        var mine = apply();
        passReview("clerk-xiaolan", "04-acceptance", "材料齐全，予以受理。");
        passReview("clerk-xiaolan", "04-visit", "入户一次，走访邻里两户，情况与申报一致。");
        passReview("reviewer-xiaolan", "04-first-review", "入户核查属实，家庭成员、住房、收入与申报一致。");
        readNoticeAndLetItEnd(mine, "FIRST_REVIEW", "05-notice-1");
        passReview("clerk-xiaolan", "05-filing", "公示期内无异议，同意上报。");
        passReview("city-reviewer", "06-city-review", "公示期内无异议，部门核查与申报一致。");
        readNoticeAndLetItEnd(mine, "CITY_REVIEW", "07-notice-2");
        passReview("city-approver", "07-final-review", "两次公示期满无异议，同意登记轮候。");
        seeScore();
        offerHomes();
        var batch = planAndFreeze();
        approve(batch);
        openTooEarlyThenInTime(batch);
        sealAndReveal(batch);
        readResultAndLetItEnd(mine, batch);
    }

    private String apply() {
        var page = browsers.citizen("citizen-chen");
        page.navigate("/my/applications/new");
        page.click("main button[type=submit]");
        assertThat(page.locator(".error-summary").isVisible())
                .as("an empty form says what is missing")
                .isTrue();
        pictures.take(page, "01-form-errors");
        page.selectOption("[name=category]", "LOCAL_LOW_INCOME");
        page.fill("[name='applicant.name']", applicant.name());
        page.fill("[name='applicant.idNumber']", applicant.idNumber());
        page.fill("[name=employer]", "小榄五金制品厂");
        for (var where : List.of("hukou", "current")) {
            page.selectOption("[name='" + where + ".village']", "442000118008");
            page.fill("[name='" + where + ".detail']", "广福大道中1号");
        }
        page.fill("[name='coApplicants[0].name']", spouse.name());
        page.fill("[name='coApplicants[0].idNumber']", spouse.idNumber());
        page.selectOption("[name='coApplicants[0].relation']", "SPOUSE");
        page.selectOption("[name=formOfSupport]", "IN_KIND");
        page.fill("[name='contact.phone']", "13800138000");
        page.selectOption("[name='housing.current']", "RENTED");
        for (var question : List.of("hasHome", "hasPlot", "transferred", "underHousingSecurity", "earlierBenefit")) {
            page.selectOption("[name='housing." + question + "']", "false");
        }
        page.selectOption("[name=hasIncome]", "true");
        page.selectOption("[name='incomes[0].member']", "0");
        page.selectOption("[name='incomes[0].kind']", "WAGES");
        page.fill("[name='incomes[0].monthly']", "2160");
        page.fill("[name='incomes[0].months']", "12");
        page.fill("[name='assets.deposits']", "18000");
        for (var kind : List.of("vehicles", "securities", "property", "other")) {
            page.fill("[name='assets." + kind + "']", "0");
        }
        page.selectOption("[name=incomeClass]", "SUBSISTENCE");
        page.fill("[name=furtherGenerations]", "1");
        page.fill("[name=specialStatuses]", "1");
        page.check("input[type=checkbox][name=consent]");
        pictures.take(page, "02-application");
        page.click("main button[type=submit]");
        page.getByText("442000************").first().waitFor();
        pictures.take(page, "03-receipt");
        checkPage(page);
        page.click("main a[role=button]");
        page.waitForURL("**/my/applications/*");
        return page.url();
    }

    private void passReview(String reviewer, String picture, String finding) {
        var page = browsers.staff(reviewer);
        page.navigate("/staff/applications");
        patience.until("the application is in the list", () -> {
            page.reload();
            return Optional.of(page.getByText(applicant.name())).filter(found -> found.count() > 0);
        });
        page.locator("tr", new Page.LocatorOptions().setHasText(applicant.name()))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        patience.until("the step is due", () -> {
            page.reload();
            return Optional.of(page.locator("#review [name=finding]")).filter(found -> found.count() > 0);
        });
        if (page.locator("#ask-departments").count() > 0) {
            page.click("#ask-departments");
            page.locator("#ask-departments")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        page.fill("#review [name=finding]", finding);
        pictures.take(page, picture);
        checkPage(page);
        page.click("#review button[type=submit]");
        // the same person may have the next step too; then its form takes the place of this one
        page.getByText(finding).first().waitFor();
    }

    private void readNoticeAndLetItEnd(String mine, String kind, String picture) throws IOException {
        var household = browsers.citizen("citizen-chen");
        household.navigate(mine);
        var path = patience.until("the household's page links to the notice", () -> {
            household.reload();
            var links = household.locator("main a[href^='/notices/']");
            return links.count() < (kind.equals("FIRST_REVIEW") ? 1 : 2)
                    ? Optional.empty()
                    : Optional.of(String.valueOf(links.last().getAttribute("href")));
        });
        var reader = browsers.everybody("zh-CN");
        reader.navigate(path);
        assertThat(reader.content())
                .contains(applicant.name(), "442000************")
                .doesNotContain(applicant.idNumber());
        pictures.take(reader, picture);
        checkPage(reader);
        var english = browsers.everybody("en");
        english.navigate(path + "?lang=en");
        assertThat(english.locator("html").getAttribute("lang")).isEqualTo("en");
        checkPage(english);
        TestPlatform.running().clock().forward(Duration.ofDays(21));
        patience.until("the ended notice forgets the person", () -> {
            reader.reload();
            return Optional.of(reader.content()).filter(text -> !text.contains(applicant.name()));
        });
        pictures.take(reader, picture + "-ended");
    }

    private void seeScore() {
        var household = browsers.citizen("citizen-chen");
        patience.until("the household sees its score", () -> {
            household.navigate("/my/waiting-list");
            return Optional.of(household.content())
                    .filter(text -> text.contains("连州") || text.contains("得分"))
                    .filter(text -> household.locator("main table").count() > 0);
        });
        pictures.take(household, "08-score");
        checkPage(household);
    }

    private void offerHomes() {
        var officer = browsers.staff("stock-officer");
        var building = "B" + Long.toHexString(new SecureRandom().nextLong()).substring(0, 5);
        for (var number : List.of("301", "302")) {
            officer.navigate("/staff/homes/new");
            officer.selectOption("[name=estate]", "祈安苑");
            officer.fill("[name=building]", building);
            officer.fill("[name=number]", number);
            officer.fill("[name=rooms]", "2");
            officer.fill("[name=floorArea]", "58.5");
            officer.fill("[name=floor]", "3");
            officer.fill("[name=address]", "南区街道祈安苑" + building + "栋" + number);
            officer.click("main form[method=post] button[type=submit]");
            officer.waitForURL("**/staff/homes*");
        }
        officer.navigate("/staff/homes?state=FIT");
        for (var box : officer.locator("tr", new Page.LocatorOptions().setHasText(building))
                .locator("input[type=checkbox]")
                .all()) {
            box.check();
        }
        pictures.take(officer, "09-homes");
        officer.click("#homes button[type=submit]");
        officer.waitForURL("**/staff/homes/offers/confirm");
        pictures.take(officer, "10-offer");
        checkPage(officer);
        officer.click("main form[method=post] button[type=submit]");
        officer.waitForURL("**/staff/homes/offers/*");
        var reader = browsers.everybody("zh-CN");
        patience.until("the homes notice is public", () -> {
            reader.navigate("/notices?kind=HOMES");
            return Optional.of(reader.locator("main a[href^='/notices/']")).filter(links -> links.count() > 0);
        });
        reader.locator("main a[href^='/notices/']").first().click();
        patience.until(
                "the homes notice shows the homes",
                () -> Optional.of(reader.content()).filter(text -> text.contains(building)));
        pictures.take(reader, "11-homes-notice");
        checkPage(reader);
    }

    private String planAndFreeze() {
        var officer = browsers.staff("allocation-officer");
        officer.navigate("/staff/allocation");
        patience.until("the offer is there with its notice", () -> {
            officer.reload();
            return Optional.of(officer.locator("a[href*='/staff/allocation/batches/new?offer=']"))
                    .filter(links -> links.count() > 0);
        });
        officer.locator("a[href*='/staff/allocation/batches/new?offer=']")
                .last()
                .click();
        officer.fill("[name=title]", "祈安苑第" + (System.nanoTime() % 1000) + "批次");
        officer.selectOption("[name=category]", "LOCAL_LOW_INCOME");
        officer.click("main form[method=post] button[type=submit]");
        officer.waitForURL("**/staff/allocation/batches/*");
        officer.click("main form[action$='/freeze'] button[type=submit]");
        officer.locator("main form[action$='/open-draw']").waitFor();
        pictures.take(officer, "12-frozen");
        checkPage(officer);
        return officer.url().replaceAll(".*/batches/([^/?]+).*", "$1");
    }

    private void approve(String batch) {
        var chair = browsers.staff("committee-chair");
        chair.navigate("/staff/allocation/batches/" + batch);
        chair.fill("[name=minutes]", "评审委员会审议批次分配方案，全体到会委员表决通过。");
        pictures.take(chair, "13-approval");
        checkPage(chair);
        chair.click("main form[action$='/approve'] button[type=submit]");
        chair.locator("main form[action$='/approve']")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void openTooEarlyThenInTime(String batch) throws IOException {
        var officer = browsers.staff("allocation-officer");
        officer.navigate("/staff/allocation/batches/" + batch);
        officer.click("main form[action$='/open-draw'] button[type=submit]");
        assertThat(officer.content()).contains("抽签分配前10个自然日");
        var today = LocalDate.ofInstant(TestPlatform.running().clock().at(Instant.now()), SHANGHAI);
        assertThat(officer.content()).contains(String.valueOf(today.plusDays(11).getDayOfMonth()));
        pictures.take(officer, "14-too-early");
        checkPage(officer);
        TestPlatform.running().clock().forward(Duration.ofDays(11));
        officer.navigate("/staff/allocation/batches/" + batch);
        officer.click("main form[action$='/open-draw'] button[type=submit]");
        officer.locator("main form[action$='/open-draw']")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void sealAndReveal(String batch) {
        for (var witness : List.of("witness-1", "witness-2")) {
            var page = browsers.staff(witness);
            page.navigate("/staff/allocation/batches/" + batch + "/witness");
            page.click("#make");
            page.locator("#kept").waitFor();
            if (witness.equals("witness-1")) {
                pictures.take(page, "15-seal");
                checkPage(page);
            }
            page.click("#seal-form button[type=submit]");
            page.locator("#seal-form")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        for (var witness : List.of("witness-1", "witness-2")) {
            var page = browsers.staff(witness);
            page.navigate("/staff/allocation/batches/" + batch + "/witness");
            assertThat(page.locator("#salt").inputValue())
                    .as("the kept share is filled in")
                    .hasSize(64);
            if (witness.equals("witness-1")) {
                pictures.take(page, "16-reveal");
            }
            page.click("#reveal-form button[type=submit]");
            page.locator("#reveal-form")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
    }

    private void readResultAndLetItEnd(String mine, String batch) throws IOException {
        var reader = browsers.everybody("zh-CN");
        reader.navigate("/batches/" + batch);
        assertThat(reader.content()).contains("openssl").doesNotContain(applicant.name());
        pictures.take(reader, "17-result-batch");
        checkPage(reader);
        patience.until("the result notice is public", () -> {
            reader.navigate("/notices?kind=RESULT");
            return Optional.of(reader.locator("main a[href^='/notices/']")).filter(links -> links.count() > 0);
        });
        reader.locator("main a[href^='/notices/']").first().click();
        patience.until(
                "the result names the household",
                () -> Optional.of(reader.content())
                        .filter(text -> text.contains(applicant.name()) && text.contains("祈安苑")));
        pictures.take(reader, "18-result-notice");
        checkPage(reader);
        TestPlatform.running().clock().forward(Duration.ofDays(21));
        var household = browsers.citizen("citizen-chen");
        patience.until("the household sees its confirmed home", () -> {
            household.navigate(mine);
            return Optional.of(household.content()).filter(text -> text.contains("祈安苑"));
        });
        pictures.take(household, "19-home");
        checkPage(household);
    }

    @Test
    void the_public_pages_and_the_portals_can_be_used_by_everybody() {
        for (var language : List.of("zh-CN", "en")) {
            var page = browsers.everybody(language);
            for (var path : List.of(
                    "/",
                    "/check",
                    "/admission-standards",
                    "/notices",
                    "/homes",
                    "/batches",
                    "/score-sheets",
                    "/documents",
                    "/api")) {
                page.navigate(path + "?lang=" + language);
                assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
                checkPage(page);
                pictures.take(page, "public-" + (path.equals("/") ? "home" : path.substring(1)) + "-" + language);
            }
        }
        var citizen = browsers.citizen("citizen-li");
        citizen.navigate("/my");
        checkPage(citizen);
        pictures.take(citizen, "my");
        var staff = browsers.staff("city-reviewer");
        staff.navigate("/staff");
        checkPage(staff);
        pictures.take(staff, "staff");
        var operations = browsers.staff("system-admin");
        operations.navigate("/staff/dead-letters/applicant");
        checkPage(operations);
        pictures.take(operations, "dead-letters");
    }

    /** No accessibility violation (WCAG 2.2 AA), no sideways scrolling. */
    private static void checkPage(Page page) {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(one -> one.getId() + ": " + one.getHelp() + " "
                                + one.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("accessibility of %s", page.url())
                .isEmpty();
        var sideways = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scrolling of %s", page.url())
                .isLessThanOrEqualTo(0);
    }
}
