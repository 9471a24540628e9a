package cn.gov.zs.housing.applicant.application;

import static cn.gov.zs.housing.applicant.application.ApplicationState.ALLOTMENT_CONFIRMED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.ALLOTTED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.APPEALED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.APPEAL_REJECTED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.CITY_NOTICE_STANDING;
import static cn.gov.zs.housing.applicant.application.ApplicationState.CITY_REVIEWED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.FIRST_NOTICE_HELD;
import static cn.gov.zs.housing.applicant.application.ApplicationState.FIRST_NOTICE_STANDING;
import static cn.gov.zs.housing.applicant.application.ApplicationState.FIRST_REVIEWED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.REFUSED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.REGISTERED;
import static cn.gov.zs.housing.applicant.application.ApplicationState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.review.Appeals;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Passing;
import cn.gov.zs.housing.applicant.review.RefusalGround;
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
                assertThat(application.declaration()).isSameAs(before.declaration());
                Announcement.of(application).forEach(event -> announced.add(event.type()));
            }
        }
        assertLawful(application);
        assertThat(announced).doesNotHaveDuplicates();
        Statistics.collect(application.state());
    }

    /** The states the law lets follow. */
    private static Set<ApplicationState> lawfulAfter(ApplicationState state) {
        return switch (state) {
            case SUBMITTED -> EnumSet.of(FIRST_REVIEWED, REFUSED);
            case FIRST_REVIEWED -> EnumSet.of(FIRST_NOTICE_STANDING);
            case FIRST_NOTICE_STANDING -> EnumSet.of(FIRST_NOTICE_HELD);
            case FIRST_NOTICE_HELD -> EnumSet.of(CITY_REVIEWED, REFUSED);
            case CITY_REVIEWED -> EnumSet.of(CITY_NOTICE_STANDING);
            case CITY_NOTICE_STANDING -> EnumSet.of(REGISTERED);
            case REGISTERED -> EnumSet.of(ALLOTTED);
            case ALLOTTED -> EnumSet.of(ALLOTMENT_CONFIRMED);
            case ALLOTMENT_CONFIRMED, APPEAL_REJECTED -> EnumSet.noneOf(ApplicationState.class);
            case REFUSED -> EnumSet.of(APPEALED);
            case APPEALED -> EnumSet.of(SUBMITTED, FIRST_NOTICE_HELD, APPEAL_REJECTED);
        };
    }

    private static Application answerOf(Call call, Application application) {
        try {
            return call.does().apply(application);
        } catch (NotYetException | IllegalArgumentException | IllegalStateException refused) {
            return application;
        }
    }

    private static void assertLawful(Application application) {
        switch (application) {
            case Submitted _ -> {}
            case FirstReviewed reviewed -> {
                assertThat(reviewed.firstReview().subject()).isNotEqualTo(ApplicationSamples.OWNER);
                assertThat(reviewed.firstReview().subject()).isNotEqualTo("reviewer-shiqi");
                assertLawful(reviewed.before());
            }
            case FirstNoticeStanding standing -> {
                assertThat(standing.firstNotice().lastDay())
                        .isAfterOrEqualTo(standing.firstNotice().publishedOn().plusDays(20));
                assertLawful(standing.before());
            }
            case FirstNoticeHeld held -> {
                assertThat(held.endedOn())
                        .isAfterOrEqualTo(
                                held.before().firstNotice().publishedOn().plusDays(21));
                assertLawful(held.before());
            }
            case CityReviewed reviewed -> {
                assertThat(reviewed.cityReview().subject())
                        .isNotEqualTo(ApplicationSamples.OWNER)
                        .isNotEqualTo(reviewed.before().firstReview().subject());
                assertLawful(reviewed.before());
            }
            case CityNoticeStanding standing -> assertLawful(standing.before());
            case Registered registered -> {
                assertThat(registered.registeredOn())
                        .isAfterOrEqualTo(
                                registered.before().cityNotice().publishedOn().plusDays(21));
                assertLawful(registered.before());
            }
            case Allotted allotted -> assertLawful(allotted.before());
            case AllotmentConfirmed confirmed -> assertLawful(confirmed.before());
            case Refused refused -> {
                assertThat(refused.refusal().subject()).isNotEqualTo(ApplicationSamples.OWNER);
                assertLawful(refused.before());
            }
            case Appealed appealed -> assertLawful(appealed.before());
            case AppealRejected rejected -> assertDecidedByOthers(rejected.before(), rejected.decision());
            case ReopenedForFirstReview reopened -> {
                assertThat(reopened.before().before().stage()).isEqualTo(NoticeStage.FIRST_REVIEW);
                assertDecidedByOthers(reopened.before(), reopened.decision());
            }
            case ReopenedForCityReview reopened -> {
                assertThat(reopened.before().before().stage()).isEqualTo(NoticeStage.CITY_REVIEW);
                assertDecidedByOthers(reopened.before(), reopened.decision());
            }
        }
    }

    private static void assertDecidedByOthers(Appealed appealed, Passing decision) {
        assertThat(decision.subject())
                .isNotEqualTo(ApplicationSamples.OWNER)
                .isNotEqualTo(appealed.before().refusal().subject());
        assertLawful(appealed);
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        var any = Arbitraries.oneOf(List.of(
                firstReviews(),
                cityReviews(),
                refusals(),
                appeals(),
                decisions(),
                published(),
                ended(),
                drawn(),
                confirmed()));
        // left to chance alone, hardly any sequence would reach the end of the path
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, lawful()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    /** The one step that the law foresees next. */
    private static Arbitrary<Call> lawful() {
        return Arbitraries.just(new Call("the lawful step", application -> switch (application) {
            case AwaitsFirstReview it ->
                moved(
                        it,
                        it.passFirstReview(
                                ApplicationSamples.xiaolanReviewer(), ApplicationSamples.finding(), instant(START)));
            case FirstReviewed it -> it.publish(ApplicationSamples.notice("FIRST_REVIEW", START));
            case FirstNoticeStanding it -> it.end(START.plusDays(23));
            case AwaitsCityReview it ->
                moved(
                        it,
                        it.passCityReview(
                                ApplicationSamples.cityReviewer(), ApplicationSamples.finding(), instant(START)));
            case CityReviewed it -> it.publish(ApplicationSamples.notice("CITY_REVIEW", START));
            case CityNoticeStanding it -> it.end(START.plusDays(23));
            case Registered it -> it.allot(ApplicationSamples.allotment());
            case Allotted it ->
                it.confirm(it.allotment().batchId(), it.allotment().homeId(), START.plusDays(60));
            case AllotmentConfirmed it -> it;
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
        return Combinators.combine(subjects, Arbitraries.of(NoticeStage.class))
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
