package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the platform is for, in real browsers and by the pages alone: households on their phones, a village, two townships, the
 * city, the stock officer, the committee and two witnesses at their desks, the public reading along. Each story can be run alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserIT {
    private final Theatre theatre = Theatre.open();
    private final ApplyPages apply = new ApplyPages(theatre);
    private final ReviewPages review = new ReviewPages(theatre);
    private final NoticePages notices = new NoticePages(theatre);
    private final HomesPages homes = new HomesPages(theatre);
    private final TenancyPages tenancy = new TenancyPages(theatre);
    private final ConstructionPages construction = new ConstructionPages(theatre);
    private final DrawPages draw = new DrawPages(theatre);
    private final CommitteePages committee = new CommitteePages(theatre);
    private final HouseholdPages household = new HouseholdPages(theatre);
    private final ChangePages changes = new ChangePages(theatre);
    private final ReReviewPages reReviews = new ReReviewPages(theatre);
    private final SubsidyPages subsidies = new SubsidyPages(theatre);
    private final DeskPages desk = new DeskPages(theatre);
    private final MandatePages mandates = new MandatePages(theatre);
    private @Nullable Town town;

    @BeforeAll
    void theScoreSheetIsPublished() throws IOException {
        try (var cast = new Cast(TestPlatform.address())) {
            new DrawScenes(cast, TestPlatform.clock(), TestPlatform.PATIENCE, new Story()).scoreSheet();
        }
    }

    @AfterAll
    void leave() {
        theatre.close();
    }

    @Test
    @Order(1)
    void anybody_learns_before_applying_which_condition_fails() {
        new CheckPages(theatre).selfCheck();
    }

    @Test
    @Order(9)
    void a_new_admission_standard_needs_two_people() throws IOException {
        new CheckPages(theatre).newStandard(today().plusMonths(2));
    }

    @Test
    @Order(2)
    void two_townships_and_the_city_handle_their_cases_side_by_side() {
        registered();
    }

    /** The three households, registered by whichever story needs them first. */
    private Town registered() {
        if (town == null) {
            town = Town.played(theatre);
        }
        return town;
    }

    @Test
    @Order(3)
    void a_registered_household_reports_a_change() throws IOException {
        changes.report(registered().inSteps(), "reviewer-xiaolan", today());
    }

    @Test
    @Order(4)
    void a_campaign_re_reviews_the_households_of_a_township() throws IOException {
        var there = registered();
        var campaign = reReviews.open("442000118", today().getYear());
        reReviews.confirm(there.inSteps());
        reReviews.amend(there.onPaper(), "reviewer-xiaolan", today());
        reReviews.decide(campaign, there.inSteps(), "QUALIFIED", "核查与申报一致，复审合格。");
        reReviews.decide(campaign, there.onPaper(), "CHANGED", "收入有变化，仍符合条件。");
        reReviews.progress(campaign, there.inSteps(), there.onPaper());
    }

    @Test
    @Order(5)
    void a_subsidy_is_granted_paid_and_stopped() throws IOException {
        var it = registered().subsidised();
        subsidies.enterAccount(it);
        subsidies.rule(YearMonth.from(today()).plusMonths(2).atDay(1));
        // paid from the month after registration on
        Theatre.pass(Duration.ofDays(31));
        subsidies.pay(it, YearMonth.from(today()), today());
        subsidies.stop(it, today().withDayOfMonth(1).minusDays(1));
    }

    @Test
    @Order(6)
    void a_village_brings_in_its_paper_forms() {
        new PaperFormPages(theatre)
                .bringIn("village-xiaolan", List.of(Family.of(Family.OF_XIAOLAN), Family.of(Family.OF_XIAOLAN)));
    }

    @Test
    @Order(7)
    void a_clerk_hands_her_cases_over_and_answers_for_what_she_looked_at() {
        var it = submitted();
        desk.takeAndHandOver("village-xiaolan", it, "clerk-xiaolan", "小榄镇经办员");
        desk.handOverAll("reviewer-xiaolan", "小榄镇经办员", "clerk-xiaolan-2");
        desk.lookAtNumber("clerk-xiaolan", "小榄镇经办员", it, "与户口簿核对号码");
        desk.exportList("clerk-xiaolan", "小榄镇经办员", it);
    }

    @Test
    @Order(8)
    void a_relative_acts_with_a_mandate_and_the_household_keeps_its_file() {
        var it = submitted();
        mandates.giveAndTake(it, "citizen-li");
        mandates.takeBack(it, "citizen-li");
        household.messages(it.citizen(), "申请已收到");
        household.download(it);
    }

    /** A case that just came in. */
    private Case submitted() {
        return apply.onOnePage("citizen-chen", Family.of(Family.OF_XIAOLAN));
    }

    private static LocalDate today() throws IOException {
        return LocalDate.ofInstant(TestPlatform.clock().at(Instant.now()), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @Order(10)
    void what_is_planned_is_built_and_everybody_can_compare() throws IOException {
        var month = YearMonth.from(today()).minusMonths(1);
        var project = "东区住房项目" + month;
        construction.plan(project, month, today());
        construction.progress(project, month);
        construction.read(project, month);
    }

    @Test
    @Order(11)
    void anybody_subscribes_by_e_mail_and_stops() {
        new SubscriptionPages(theatre).subscribeAndStop();
    }

    @Test
    @Order(12)
    void a_citizen_asks_for_information_and_follows_every_way_the_office_can_answer() {
        new RequestStory(theatre).everyAnswer();
    }

    @Test
    @Order(13)
    void the_year_is_read_as_tables_and_charts_on_a_desk_and_on_a_phone() throws IOException {
        new YearPages(theatre).read(today().getYear());
    }

    /** Last but one: a drawn household is no longer on the register. */
    @Test
    @Order(20)
    void a_household_goes_from_application_to_a_published_draw() throws IOException {
        var it = apply.afterErrors("citizen-chen", Family.of(Family.OF_XIAOLAN).withSpecialStatus());
        review.pass("clerk-xiaolan", it, "材料齐全，予以受理。", "04-acceptance");
        review.pass("clerk-xiaolan", it, "入户一次，走访邻里两户，情况与申报一致。", "04-visit");
        review.pass("reviewer-xiaolan", it, "入户核查属实，家庭成员、住房、收入与申报一致。", "04-first-review");
        readAndLetEnd(it, 1, "05-notice-1");
        review.pass("clerk-xiaolan", it, "公示期内无异议，同意上报。", "05-filing");
        review.pass("city-reviewer", it, "公示期内无异议，部门核查与申报一致。", "06-city-review");
        readAndLetEnd(it, 2, "07-notice-2");
        review.pass("city-approver", it, "两次公示期满无异议，同意登记轮候。", "07-final-review");
        draw.score(it);
        var building = homes.bringIn(4, today());
        homes.ask(4, building);
        var batch = draw.planAndFreeze();
        committee.seat(today());
        committee.pass(batch);
        try (var cast = new Cast(TestPlatform.address())) {
            var patience = new Patience(TestPlatform.PATIENCE);
            new CalendarScenes(cast, patience, new Act(TestPlatform.PATIENCE)).inForce(today(), batch);
        }
        draw.openTooEarlyThenInTime(batch);
        new CeremonyPages(theatre).draw(batch);
        draw.accept(it, batch);
        draw.readResultAndLetItEnd(it, batch);
        homes.readBuilding(building);
        letAndGivenBack(it);
    }

    private void letAndGivenBack(Case it) throws IOException {
        tenancy.contract(it, today());
        tenancy.moveIn(today());
        tenancy.reduce(it, today());
        tenancy.noticeTooEarly(today());
        tenancy.renew(it, today());
        tenancy.vacate(it, today());
    }

    private void readAndLetEnd(Case it, int number, String picture) {
        var notice = notices.standing(it, number);
        notices.read(it, notice, picture);
        notices.print(it, notice, picture + "-print");
        Theatre.pass(NoticePages.TERM);
        notices.forgotten(it, notice, picture + "-ended");
    }

    @Test
    @Order(21)
    void the_public_pages_and_the_portals_can_be_used_by_everybody() {
        for (var language : List.of("zh-CN", "en")) {
            var page = theatre.browsers().everybody(language);
            for (var path : List.of(
                    "/",
                    "/check",
                    "/admission-standards",
                    "/notices",
                    "/homes",
                    "/homes/buildings",
                    "/construction",
                    "/batches",
                    "/committee",
                    "/score-sheets",
                    "/documents",
                    "/api")) {
                page.navigate(path + "?lang=" + language);
                assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
                theatre.show(
                        page,
                        "public-"
                                + (path.equals("/") ? "home" : path.substring(1).replace('/', '-')) + "-" + language);
            }
        }
        var citizen = theatre.browsers().citizen("citizen-li");
        citizen.navigate("/my");
        theatre.show(citizen, "my");
        var staff = theatre.browsers().staff("city-reviewer");
        staff.navigate("/staff");
        theatre.show(staff, "staff");
        var operations = theatre.browsers().staff("system-admin");
        operations.navigate("/staff/dead-letters/applicant");
        theatre.show(operations, "dead-letters");
    }

    /** Last: by now there is something to read everywhere. */
    @Test
    @Order(22)
    void every_public_page_that_links_lead_to_can_be_used_by_everybody() {
        var pages = new PublicPages(theatre.browsers().everybody("zh-CN"));
        assertThat(pages.faults()).isEmpty();
        assertThat(pages.kinds()).contains("/", "/notices/*", "/batches/*", "/catalogue/*", "/catalogue/*/*", "/log");
    }
}
