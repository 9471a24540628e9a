package cn.gov.zs.housing.applicant.application;

import static cn.gov.zs.housing.applicant.application.ApplicationState.ACCEPTED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.ALLOTMENT_CONFIRMED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.ALLOTTED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.APPEALED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.APPEAL_REJECTED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.CITY_NOTICE_HELD;
import static cn.gov.zs.housing.applicant.application.ApplicationState.CITY_NOTICE_STANDING;
import static cn.gov.zs.housing.applicant.application.ApplicationState.CITY_REVIEWED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.FILED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.FIRST_NOTICE_HELD;
import static cn.gov.zs.housing.applicant.application.ApplicationState.FIRST_NOTICE_STANDING;
import static cn.gov.zs.housing.applicant.application.ApplicationState.FIRST_REVIEWED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.GAPS_TOLD;
import static cn.gov.zs.housing.applicant.application.ApplicationState.QUALIFICATION_LOST;
import static cn.gov.zs.housing.applicant.application.ApplicationState.REFUSED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.REGISTERED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.REMOVED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.RETURNED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.SUBMITTED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.VISITED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.review.Appeals;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Clerk;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.eventing.NotYetException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is called in whatever order by whomever: an application only ever takes the law's next step. */
class AnyOrderOfCallsTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** One call somebody makes. */
    record Call(String name, UnaryOperator<Application> does) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 2_000)
    void no_order_of_calls_reaches_a_state_the_law_does_not_allow(@ForAll("calls") List<Call> calls) {
        Application application = ApplicationSamples.submitted();
        var announced = new ArrayList<String>();
        for (Call call : calls) {
            var before = application;
            application = answerOf(call, before);
            if (!application.equals(before)) {
                assertThat(lawfulAfter(before.state()))
                        .as("%s after %s", call, before.state())
                        .contains(application.state());
                assertThat(application.id()).isEqualTo(before.id());
                assertThat(application.township()).isEqualTo(before.township());
                Announcement.of(application).forEach(event -> announced.add(event.type()));
            }
        }
        assertLawful(application);
        assertThat(announced.stream().filter(HouseholdRegisteredV1.TYPE::equals).count())
                .as("a household is registered once")
                .isLessThanOrEqualTo(1);
        Statistics.collect(application.state());
    }

    /** The states the law lets follow. */
    private static Set<ApplicationState> lawfulAfter(ApplicationState state) {
        return switch (state) {
            case SUBMITTED -> EnumSet.of(GAPS_TOLD, ACCEPTED, WITHDRAWN);
            case GAPS_TOLD -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(VISITED, WITHDRAWN);
            case VISITED -> EnumSet.of(FIRST_REVIEWED, REFUSED, RETURNED, WITHDRAWN);
            case FIRST_REVIEWED -> EnumSet.of(FIRST_NOTICE_STANDING, WITHDRAWN);
            case FIRST_NOTICE_STANDING -> EnumSet.of(FIRST_NOTICE_HELD, FIRST_REVIEWED, VISITED, WITHDRAWN);
            case FIRST_NOTICE_HELD -> EnumSet.of(FILED, VISITED, WITHDRAWN);
            case FILED -> EnumSet.of(CITY_REVIEWED, REFUSED, RETURNED, WITHDRAWN);
            case CITY_REVIEWED -> EnumSet.of(CITY_NOTICE_STANDING, WITHDRAWN);
            case CITY_NOTICE_STANDING -> EnumSet.of(CITY_NOTICE_HELD, CITY_REVIEWED, FILED, WITHDRAWN);
            case CITY_NOTICE_HELD -> EnumSet.of(REGISTERED, REFUSED, RETURNED, FILED, WITHDRAWN);
            case REGISTERED -> EnumSet.of(REGISTERED, ALLOTTED, REMOVED);
            case ALLOTTED -> EnumSet.of(ALLOTMENT_CONFIRMED, REGISTERED);
            case RETURNED -> EnumSet.of(VISITED, FILED, WITHDRAWN);
            case ALLOTMENT_CONFIRMED -> EnumSet.of(ALLOTMENT_CONFIRMED, QUALIFICATION_LOST);
            case APPEAL_REJECTED, WITHDRAWN -> EnumSet.noneOf(ApplicationState.class);
            case REFUSED, REMOVED, QUALIFICATION_LOST -> EnumSet.of(APPEALED);
            case APPEALED ->
                EnumSet.of(VISITED, FILED, CITY_NOTICE_HELD, REGISTERED, ALLOTMENT_CONFIRMED, APPEAL_REJECTED);
        };
    }

    private static Application answerOf(Call call, Application application) {
        try {
            return call.does().apply(application);
        } catch (NotYetException | IllegalArgumentException | IllegalStateException refused) {
            return application;
        }
    }

    /** Every step that a person took was taken by somebody who may take it, and every notice stood its whole time. */
    private static void assertLawful(Application application) {
        for (var step : Step.upTo(application)) {
            if (!(step.after() instanceof Removed)) {
                step.handling()
                        .ifPresent(taken -> assertThat(taken.subject())
                                .as("%s", step.kind())
                                .isNotEqualTo(ApplicationSamples.OWNER));
            }
            switch (step.after()) {
                case FirstReviewed it -> {
                    assertThat(it.firstReview().subject()).isNotEqualTo("reviewer-shiqi");
                    assertThat(it.firstReview().subject())
                            .isNotEqualTo(it.before().visit().subject());
                }
                case Filed it ->
                    assertThat(it.opinion().subject())
                            .isNotEqualTo(it.before().firstReview().subject());
                case CityReviewed it ->
                    assertThat(it.cityReview().subject())
                            .isNotEqualTo(it.before().firstReview().subject());
                case Registered it -> {
                    var held = it.before().noticeHeld();
                    assertThat(it.finalReview().subject())
                            .isNotEqualTo(held.cityReview().subject())
                            .isNotEqualTo(held.held().firstReview().subject());
                    assertThat(it.registeredOn()).isEqualTo(held.endedOn());
                }
                case FirstNoticeHeld it ->
                    assertThat(it.endedOn())
                            .isAfterOrEqualTo(
                                    it.before().firstNotice().publishedOn().plusDays(21));
                case CityNoticeHeld it ->
                    assertThat(it.endedOn())
                            .isAfterOrEqualTo(
                                    it.before().cityNotice().publishedOn().plusDays(21));
                case AppealRejected it -> assertDecidedByOthers(it.before(), it.decision());
                case ReopenedForFirstReview it -> assertReopened(it.before(), it.decision(), ReviewStage.FIRST_REVIEW);
                case ReopenedForCityReview it -> assertReopened(it.before(), it.decision(), ReviewStage.CITY_REVIEW);
                case ReopenedForFinalReview it -> assertReopened(it.before(), it.decision(), ReviewStage.FINAL_REVIEW);
                case Reinstated it -> {
                    assertDecidedByOthers(it.before(), it.decision());
                    assertThat(it.registeredOn()).isEqualTo(it.waited().registeredOn());
                    assertThat(((Removed) it.before().before()).removal().ground())
                            .isNotEqualTo(RemovalGround.OWN_WISH);
                }
                case QualificationLost it -> assertThat(it.loss().ground()).isNotEqualTo(RemovalGround.OWN_WISH);
                case QualificationRestored it -> {
                    assertDecidedByOthers(it.before(), it.decision());
                    assertThat(it.confirmedOn()).isEqualTo(it.lost().before().confirmedOn());
                }
                case CorrectedForCityReview it ->
                    assertThat(it.declaration().publicFacts())
                            .as("the public has seen what holds")
                            .isEqualTo(it.before().declaration().publicFacts());
                default -> {}
            }
        }
        assertNoticesShowWhatHolds(application);
        assertATenantKeepsItsHomeOrAppeals(application);
    }

    /** Once a home is confirmed, nothing leads back to the list, and the day it was confirmed stays. */
    private static void assertATenantKeepsItsHomeOrAppeals(Application application) {
        var steps = Step.upTo(application);
        var confirmed = IntStream.range(0, steps.size())
                .filter(place -> steps.get(place).after() instanceof AllotmentConfirmed)
                .findFirst();
        confirmed.ifPresent(from -> assertThat(steps.subList(from, steps.size()))
                .extracting(Step::after)
                .allSatisfy(after -> assertThat(after)
                        .isInstanceOfAny(Tenant.class, QualificationLost.class, Appealed.class, AppealRejected.class))
                .filteredOn(Tenant.class::isInstance)
                .allSatisfy(after -> assertThat(((Tenant) after).confirmedOn())
                        .isEqualTo(History.of(application).confirmedOn().orElseThrow())));
    }

    /** Whoever is registered was on both notices with the facts that held then. */
    private static void assertNoticesShowWhatHolds(Application application) {
        History.of(application).latest(Registered.class).ifPresent(registered -> {
            var facts = registered.declaration().publicFacts();
            var held = registered.before().noticeHeld();
            assertThat(held.before().before().declaration().publicFacts()).isEqualTo(facts);
        });
    }

    private static void assertReopened(Appealed appealed, Handling decision, ReviewStage stage) {
        assertThat(((Refused) appealed.before()).stage()).isEqualTo(stage);
        assertDecidedByOthers(appealed, decision);
    }

    private static void assertDecidedByOthers(Appealed appealed, Handling decision) {
        assertThat(decision.subject())
                .isNotEqualTo(ApplicationSamples.OWNER)
                .isNotEqualTo(appealed.before().decidedBy());
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        var any = Arbitraries.oneOf(List.of(
                clerks(),
                firstReviews(),
                cityReviews(),
                finalReviews(),
                returns(),
                households(),
                objections(),
                noticeCorrections(),
                changes(),
                refusals(),
                appeals(),
                decisions(),
                published(),
                ended(),
                drawn(),
                confirmed(),
                revoked()));
        // left to chance alone, hardly any sequence would reach the end of the path
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, lawful()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    /** The one step that the law foresees next. */
    private static Arbitrary<Call> lawful() {
        return Arbitraries.just(new Call("the lawful step", application -> switch (application) {
            case AwaitsAcceptance it ->
                moved(it, it.accept(ApplicationSamples.xiaolanClerk(), ApplicationSamples.finding(), instant(START)));
            case GapsTold it -> it.supplement(it.declaration(), instant(START));
            case Accepted it ->
                moved(
                        it,
                        it.recordVisit(
                                ApplicationSamples.xiaolanClerk(), ApplicationSamples.finding(), instant(START)));
            case AwaitsFirstReview it ->
                moved(
                        it,
                        it.passFirstReview(
                                ApplicationSamples.xiaolanReviewer(), ApplicationSamples.finding(), instant(START)));
            case AwaitsFirstNotice it -> it.publish(ApplicationSamples.notice("FIRST_REVIEW", START));
            case FirstNoticeStanding it -> it.end(START.plusDays(23));
            case FirstNoticeHeld it ->
                moved(it, it.file(ApplicationSamples.xiaolanClerk(), ApplicationSamples.finding(), instant(START)));
            case AwaitsCityReview it ->
                moved(
                        it,
                        it.passCityReview(
                                ApplicationSamples.cityReviewer(), ApplicationSamples.finding(), instant(START)));
            case AwaitsCityNotice it -> it.publish(ApplicationSamples.notice("CITY_REVIEW", START));
            case CityNoticeStanding it -> it.end(START.plusDays(23));
            case AwaitsFinalReview it ->
                moved(it, it.register(ApplicationSamples.approver(), ApplicationSamples.finding(), instant(START)));
            case Returned it -> it.correct(it.declaration(), instant(START));
            case Waiting it -> it.allot(ApplicationSamples.allotment());
            case Allotted it ->
                it.confirm(it.allotment().batchId(), it.allotment().homeId(), START.plusDays(60));
            case Tenant it -> it;
            case Withdrawn it -> it;
            case Removed it -> moved(it, Appeals.lodged(it, ApplicationSamples.appeal()));
            case QualificationLost it -> it.appeal(ApplicationSamples.appeal());
            case Refused it -> it.appeal(ApplicationSamples.appeal());
            case Appealed it ->
                moved(
                        it,
                        it.decide(
                                ApplicationSamples.approver(),
                                AppealAnswer.Outcome.UPHELD,
                                ApplicationSamples.finding(),
                                instant(START)));
            case AppealRejected it -> it;
        }));
    }

    private Arbitrary<Call> clerks() {
        var subjects =
                Arbitraries.of(ApplicationSamples.OWNER, "clerk-xiaolan", "reviewer-xiaolan", "both", "clerk-shiqi");
        return Combinators.combine(subjects, Arbitraries.integers().between(0, 3))
                .as((subject, act) -> {
                    var township = Townships.get(subject.equals("clerk-shiqi") ? "442000001" : "442000118");
                    var by = new Clerk(subject, subject, township);
                    var words = ApplicationSamples.finding();
                    return new Call(
                            "clerk's act " + act + " by " + subject,
                            application -> moved(
                                    application,
                                    switch (act) {
                                        case 0 -> Reviews.accepted(application, by, words, instant(START));
                                        case 1 -> Reviews.gapsTold(application, by, words, instant(START));
                                        case 2 -> Reviews.visited(application, by, words, instant(START));
                                        default -> Reviews.filed(application, by, words, instant(START));
                                    }));
                });
    }

    private Arbitrary<Call> finalReviews() {
        return Arbitraries.of(ApplicationSamples.OWNER, "city-approver", "city-reviewer", "both")
                .map(subject -> new Call(
                        "registered by " + subject,
                        application -> moved(
                                application,
                                Reviews.registered(
                                        application,
                                        new Approver(subject, subject),
                                        ApplicationSamples.finding(),
                                        instant(START)))));
    }

    private Arbitrary<Call> returns() {
        return Combinators.combine(
                        Arbitraries.of(ApplicationSamples.OWNER, "reviewer-xiaolan", "both"),
                        Arbitraries.of(ReviewStage.class))
                .as((subject, stage) -> new Call(
                        "returned at " + stage + " by " + subject,
                        application -> moved(
                                application,
                                switch (stage) {
                                    case FIRST_REVIEW ->
                                        Reviews.returnedFirst(
                                                application,
                                                new Reviewer.OfTownship(subject, subject, Townships.get("442000118")),
                                                ApplicationSamples.finding(),
                                                instant(START));
                                    case CITY_REVIEW ->
                                        Reviews.returnedCity(
                                                application,
                                                new Reviewer.OfCity(subject, subject),
                                                ApplicationSamples.finding(),
                                                instant(START));
                                    case FINAL_REVIEW ->
                                        Reviews.returnedFinal(
                                                application,
                                                new Approver(subject, subject),
                                                ApplicationSamples.finding(),
                                                instant(START));
                                })));
    }

    private Arbitrary<Call> households() {
        return Combinators.combine(declarations(), Arbitraries.integers().between(0, 20))
                .as((declaration, act) -> new Call(
                        "household's act " + act,
                        application -> moved(
                                application,
                                switch (act) {
                                    // withdrawing ends a case, so it is rare
                                    case 0 -> HouseholdActs.withdraw(application, instant(START));
                                    case 1 ->
                                        HouseholdActs.leave(
                                                application,
                                                new Handling(
                                                        ApplicationSamples.OWNER,
                                                        "李美华",
                                                        instant(START),
                                                        ApplicationSamples.finding()));
                                    default ->
                                        application instanceof GapsTold
                                                ? HouseholdActs.supplement(application, declaration, instant(START))
                                                : HouseholdActs.correct(application, declaration, instant(START));
                                })));
    }

    private Arbitrary<Call> objections() {
        return Arbitraries.of(ApplicationSamples.OWNER, "clerk-xiaolan", "reviewer-xiaolan", "city-reviewer")
                .map(subject -> {
                    var decision = new Handling(subject, subject, instant(START), ApplicationSamples.finding());
                    return new Call("objection upheld by " + subject, application -> switch (application) {
                        case FirstNoticed it -> it.upholdObjection("o", decision);
                        case CityNoticed it -> it.upholdObjection("o", decision);
                        default -> application;
                    });
                });
    }

    private Arbitrary<Call> noticeCorrections() {
        var reviewers = Arbitraries.of(
                new Reviewer.OfTownship("reviewer-shiqi", "other", Townships.get("442000001")),
                ApplicationSamples.xiaolanReviewer(),
                ApplicationSamples.cityReviewer());
        return Combinators.combine(reviewers, declarations())
                .as((by, declaration) -> new Call(
                        "notice corrected by " + by.subject(),
                        application -> moved(
                                application,
                                Reviews.noticeCorrected(
                                        application, by, declaration, ApplicationSamples.finding(), instant(START)))));
    }

    private Arbitrary<Call> changes() {
        return Combinators.combine(
                        Arbitraries.of(ApplicationSamples.OWNER, "city-approver"),
                        declarations(),
                        Arbitraries.of(true, true, false))
                .as((subject, declaration, stays) -> {
                    var decision = new Handling(subject, subject, instant(START), ApplicationSamples.finding());
                    return new Call("facts changed by " + subject, application -> switch (application) {
                        case Qualified it when stays -> it.changeFacts(declaration, decision);
                        case Qualified it -> it.disqualify(new Removal(RemovalGround.NO_LONGER_QUALIFIED, decision));
                        default -> application;
                    });
                });
    }

    private static Arbitrary<Declaration> declarations() {
        return Arbitraries.of(
                ApplicationSamples.submitted().declaration(),
                ApplicationSamples.movedWithinTheVillage(),
                ApplicationSamples.movedToShiqi());
    }

    private static Application moved(Application application, HouseholdAnswer answer) {
        return answer instanceof HouseholdAnswer.Moved(Application now) ? now : application;
    }

    private Arbitrary<Call> firstReviews() {
        var subjects = Arbitraries.of(ApplicationSamples.OWNER, "reviewer-xiaolan", "reviewer-shiqi", "both");
        return Combinators.combine(subjects, days()).as((subject, day) -> {
            var township = Townships.get(subject.equals("reviewer-shiqi") ? "442000001" : "442000118");
            var by = new Reviewer.OfTownship(subject, subject, township);
            return new Call(
                    "first review by " + subject,
                    application -> moved(
                            application, Reviews.first(application, by, ApplicationSamples.finding(), instant(day))));
        });
    }

    private Arbitrary<Call> cityReviews() {
        var subjects = Arbitraries.of(ApplicationSamples.OWNER, "city-reviewer", "both");
        return Combinators.combine(subjects, days()).as((subject, day) -> {
            var by = new Reviewer.OfCity(subject, subject);
            return new Call(
                    "city review by " + subject,
                    application -> moved(
                            application, Reviews.city(application, by, ApplicationSamples.finding(), instant(day))));
        });
    }

    private Arbitrary<Call> refusals() {
        var subjects = Arbitraries.of(ApplicationSamples.OWNER, "reviewer-xiaolan", "city-reviewer", "both");
        return Combinators.combine(subjects, Arbitraries.of(ReviewStage.class))
                .as((subject, stage) -> new Call(
                        "refusal at " + stage + " by " + subject,
                        application -> moved(
                                application,
                                switch (stage) {
                                    case FIRST_REVIEW ->
                                        Reviews.refusedFirst(
                                                application,
                                                new Reviewer.OfTownship(subject, subject, Townships.get("442000118")),
                                                RefusalGround.INCOME,
                                                ApplicationSamples.finding(),
                                                instant(START));
                                    case CITY_REVIEW ->
                                        Reviews.refusedCity(
                                                application,
                                                new Reviewer.OfCity(subject, subject),
                                                RefusalGround.ASSETS,
                                                ApplicationSamples.finding(),
                                                instant(START));
                                    case FINAL_REVIEW ->
                                        Reviews.refusedFinal(
                                                application,
                                                new Approver(subject, subject),
                                                RefusalGround.DOUBLE_BENEFIT,
                                                ApplicationSamples.finding(),
                                                instant(START));
                                })));
    }

    private Arbitrary<Call> appeals() {
        return Arbitraries.just(new Call(
                "appeal", application -> moved(application, Appeals.lodged(application, ApplicationSamples.appeal()))));
    }

    private Arbitrary<Call> decisions() {
        var subjects = Arbitraries.of(ApplicationSamples.OWNER, "city-approver", "city-reviewer", "both");
        return Combinators.combine(subjects, Arbitraries.of(AppealAnswer.Outcome.class))
                .as((subject, outcome) -> new Call(
                        "appeal " + outcome + " by " + subject,
                        application -> moved(
                                application,
                                Appeals.decided(
                                        application,
                                        new Approver(subject, subject),
                                        outcome,
                                        ApplicationSamples.finding(),
                                        instant(START)))));
    }

    private Arbitrary<Call> published() {
        return Combinators.combine(stages(), days(), Arbitraries.integers().between(18, 22))
                .as((stage, day, length) -> new Call(
                        "notice " + stage + " published for " + length + " days",
                        application -> Progress.noticePublished(
                                application,
                                stage,
                                new PublicNotice(stage.name(), day, day.plusDays(length), "/notices/n"))));
    }

    private Arbitrary<Call> ended() {
        return Combinators.combine(stages(), stages(), days())
                .as((stage, noticeOf, day) -> new Call(
                        "notice " + stage + " ended on " + day,
                        application -> Progress.noticeEnded(application, stage, noticeOf.name(), day.plusDays(20))));
    }

    private Arbitrary<Call> drawn() {
        return homes().map(home -> new Call(
                "drawn " + home,
                application -> Progress.drawn(application, new Allotment("b1", "批次", instant(START), 1, home))));
    }

    private Arbitrary<Call> confirmed() {
        return Combinators.combine(homes(), days())
                .as((home, day) ->
                        new Call("confirmed " + home, application -> Progress.confirmed(application, "b1", home, day)));
    }

    private Arbitrary<Call> revoked() {
        return Combinators.combine(homes(), days())
                .as((home, day) ->
                        new Call("revoked " + home, application -> Progress.revoked(application, "b1", home, day)));
    }

    private static Arbitrary<NoticeStage> stages() {
        return Arbitraries.of(NoticeStage.class);
    }

    private static Arbitrary<String> homes() {
        return Arbitraries.of("h1", "h2");
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3).map(START::plusDays);
    }

    private static Application moved(Application application, ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Passed(Application now) -> now;
            case ReviewAnswer.NotPassed(Refused now) -> now;
            case ReviewAnswer.Barred _ -> application;
        };
    }

    private static Application moved(Application application, AppealAnswer answer) {
        return switch (answer) {
            case AppealAnswer.Lodged(Appealed now) -> now;
            case AppealAnswer.Decided(Application now) -> now;
            case AppealAnswer.Barred _ -> application;
        };
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(10, 0).atZone(ShanghaiDay.ZONE).toInstant();
    }
}
