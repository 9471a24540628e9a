package cn.gov.zs.housing.applicant.objection;

import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.APPROVER;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.AT;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.CLERK;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.FINDING;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.REASONS;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.SHIQI;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.XIAOLAN;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.id;
import static cn.gov.zs.housing.applicant.objection.ObjectionSamples.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.contract.ObjectionAnsweredV1;
import cn.gov.zs.housing.applicant.contract.ObjectionOutcome;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.StaleVersionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvestigationsTest {
    private static final Envelope<?> FILED = new Envelope<>("e", "t", "/s", "n", AT, 1, "");
    private static final Investigator REVIEWER = new Investigator.OfTownship("reviewer", "初审员", XIAOLAN);
    private static final Investigator OTHER_TOWNSHIP = new Investigator.OfTownship("shiqi", "石岐", SHIQI);
    private static final Investigator OWNER = new Investigator.OfTownship("owner", "申请人", XIAOLAN);

    private final InMemoryObjections objections = new InMemoryObjections();
    private final List<String> reopened = new ArrayList<>();
    private boolean doorJams;
    private boolean caseIsOver;
    private final Investigations steps = new Investigations(objections, new Reviewers(), this::reopen);

    @Test
    void a_rejected_objection_is_answered_and_nothing_is_reopened() {
        objections.receive(FILED, received(1, NoticeStage.FIRST_REVIEW));
        assertThat(steps.investigate(id(1), 1, CLERK, FINDING, AT)).isInstanceOf(StepAnswer.Taken.class);
        assertThat(steps.answer(id(1), 2, CLERK, Ground.FACTS_HOLD, REASONS, AT))
                .isInstanceOf(StepAnswer.Taken.class);

        assertThat(state(1))
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> assertThat(answered.reopened()).isFalse());
        assertThat(reopened).isEmpty();
        assertThat(objections.events())
                .containsExactly(Outgoing.of(
                        ObjectionAnsweredV1.TYPE,
                        new ObjectionAnsweredV1(
                                "YY-00000-00001",
                                "5f0c1d5e-3b7a-4a63-9a31-8d1f0c2b7e11",
                                "7c2f4b0e-5d1a-3c55-9f0e-2f6f0c1f8a11",
                                ObjectionOutcome.REJECTED,
                                "二（一）（3）",
                                REASONS.text(),
                                LocalDate.of(2026, 11, 26))));
    }

    @Test
    void an_upheld_objection_opens_the_review_before_anybody_is_told() {
        investigated(1);
        doorJams = true;
        assertThatThrownBy(() -> steps.answer(id(1), 2, CLERK, Ground.FACTS_WRONG, REASONS, AT))
                .isInstanceOf(IllegalStateException.class);
        assertThat(state(1)).isInstanceOf(Upheld.class);
        assertThat(state(1).open()).isTrue();
        assertThat(objections.events()).isEmpty();
        assertThat(steps.answer(id(1), 3, CLERK, Ground.FACTS_HOLD, REASONS, AT))
                .as("nobody decides otherwise meanwhile")
                .isEqualTo(new StepAnswer.NotDue(Objection.Phase.UPHELD));

        doorJams = false;
        steps.resume(id(1));
        steps.resume(id(1));

        assertThat(reopened).containsExactly("YY-00000-00001");
        assertThat(state(1))
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> assertThat(answered.reopened()).isTrue());
        assertThat(objections.events()).hasSize(1);
    }

    @Test
    void an_objection_to_a_case_that_is_over_is_answered_all_the_same() {
        investigated(1);
        caseIsOver = true;
        steps.answer(id(1), 2, CLERK, Ground.CONDITIONS_NOT_MET, REASONS, AT);

        assertThat(state(1))
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> assertThat(answered.reopened()).isFalse());
        assertThat(objections.events()).hasSize(1);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told_to_read_again() {
        investigated(1);
        steps.answer(id(1), 2, CLERK, Ground.FACTS_HOLD, REASONS, AT);

        assertThatThrownBy(() -> steps.answer(id(1), 2, CLERK, Ground.FACTS_WRONG, REASONS, AT))
                .isInstanceOf(StaleVersionException.class);
        assertThat(reopened).isEmpty();
    }

    @Test
    void steps_come_in_their_order_and_once() {
        objections.receive(FILED, received(1, NoticeStage.FIRST_REVIEW));
        assertThat(steps.answer(id(1), 1, CLERK, Ground.FACTS_HOLD, REASONS, AT))
                .isEqualTo(new StepAnswer.NotDue(Objection.Phase.RECEIVED));
        steps.investigate(id(1), 1, CLERK, FINDING, AT);
        assertThat(steps.investigate(id(1), 2, CLERK, FINDING, AT))
                .isEqualTo(new StepAnswer.NotDue(Objection.Phase.INVESTIGATED));
    }

    @Test
    void who_reviewed_the_case_or_applied_or_sits_elsewhere_takes_no_step() {
        objections.receive(FILED, received(1, NoticeStage.FIRST_REVIEW));
        objections.receive(FILED, received(2, NoticeStage.CITY_REVIEW));

        assertThat(steps.investigate(id(1), 1, REVIEWER, FINDING, AT)).isEqualTo(new StepAnswer.OwnReview());
        assertThat(steps.investigate(id(1), 1, OWNER, FINDING, AT)).isEqualTo(new StepAnswer.OwnApplication());
        assertThat(steps.investigate(id(1), 1, OTHER_TOWNSHIP, FINDING, AT)).isEqualTo(new StepAnswer.NotHers());
        assertThat(steps.investigate(id(1), 1, APPROVER, FINDING, AT)).isEqualTo(new StepAnswer.NotHers());
        assertThat(steps.investigate(id(2), 1, CLERK, FINDING, AT)).isEqualTo(new StepAnswer.NotHers());
        assertThat(steps.investigate(id(2), 1, APPROVER, FINDING, AT)).isInstanceOf(StepAnswer.Taken.class);
        investigated(3);
        assertThat(steps.answer(id(3), 2, REVIEWER, Ground.FACTS_HOLD, REASONS, AT))
                .isEqualTo(new StepAnswer.OwnReview());
    }

    @ParameterizedTest
    @EnumSource(names = {"FACTS_HOLD", "CONDITIONS_MET", "NOT_PROVEN"})
    void a_rejection_never_says_that_it_reopened(Ground ground) {
        assertThat(ground.upholds()).isFalse();
        var found = received(1, NoticeStage.FIRST_REVIEW).investigate(CLERK, FINDING, AT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answered(found, new Objection.Decision(CLERK, AT, ground, REASONS), true));
    }

    @Test
    void nothing_of_what_is_said_is_printed() {
        var found = received(1, NoticeStage.FIRST_REVIEW).investigate(CLERK, FINDING, AT);
        assertThat(found.toString()).contains("YY-00000-00001").doesNotContain("自建房", "其兄");
    }

    /** Whatever clerks do, in whatever order, with whatever page before them, and whenever the door jams or the worker runs. */
    @Property(tries = 300)
    void no_order_of_calls_reaches_what_the_law_does_not_allow(@ForAll long seed) {
        var chance = new Random(seed);
        var fresh = new InvestigationsTest();
        fresh.objections.receive(FILED, received(1, NoticeStage.FIRST_REVIEW));
        fresh.objections.receive(FILED, received(2, NoticeStage.CITY_REVIEW));
        var people = List.of(CLERK, APPROVER, REVIEWER, OTHER_TOWNSHIP, OWNER);
        var told = new HashSet<Object>();
        for (var i = 0; i < 40; i++) {
            fresh.doorJams = chance.nextInt(4) == 0;
            fresh.step(1 + chance.nextInt(2), 1 + chance.nextInt(4), people.get(chance.nextInt(people.size())), chance);
            for (var number = 1; number <= 2; number++) {
                fresh.holds(number);
            }
        }
        fresh.objections
                .events()
                .forEach(event -> assertThat(told.add(((ObjectionAnsweredV1) event.body()).objectionId()))
                        .as("answered once")
                        .isTrue());
        assertThat(fresh.reopened).doesNotHaveDuplicates();
    }

    private void step(int number, long version, Investigator by, Random chance) {
        try {
            switch (chance.nextInt(4)) {
                case 0 -> objections.receive(FILED, received(number, NoticeStage.values()[number - 1]));
                case 1 -> steps.investigate(id(number), version, by, FINDING, AT);
                case 2 ->
                    steps.answer(
                            id(number),
                            version,
                            by,
                            Ground.values()[chance.nextInt(Ground.values().length)],
                            REASONS,
                            AT);
                default -> steps.resume(id(number));
            }
        } catch (StaleVersionException | IllegalStateException toldSo) {
            assertThat(toldSo).isNotNull();
        }
    }

    private void holds(int number) {
        var text = id(number).text();
        var told = objections.events().stream()
                .map(event -> (ObjectionAnsweredV1) event.body())
                .filter(event -> event.objectionId().equals(text))
                .toList();
        switch (state(number)) {
            case Received _ -> assertThat(told).isEmpty();
            case Investigated investigated -> {
                assertThat(told).isEmpty();
                assertThat(investigated.investigation().by().handles(investigated.charge()))
                        .isTrue();
                assertThat(investigated.investigation().by().subject()).isNotIn("reviewer", "owner");
            }
            case Upheld upheld -> {
                assertThat(told).isEmpty();
                assertThat(upheld.decision().ground().upholds()).isTrue();
            }
            case Answered answered -> {
                assertThat(told).hasSize(1);
                assertThat(answered.decision().by().subject()).isNotIn("reviewer", "owner");
                assertThat(reopened.contains(text))
                        .isEqualTo(answered.decision().ground().upholds());
            }
        }
    }

    private void investigated(int number) {
        objections.receive(FILED, received(number, NoticeStage.FIRST_REVIEW));
        steps.investigate(id(number), 1, CLERK, FINDING, AT);
    }

    private Objection state(int number) {
        return objections.find(id(number)).orElseThrow().state();
    }

    private Reopening.Answer reopen(
            ApplicationId application,
            NoticeStage stage,
            cn.gov.zs.housing.applicant.review.Handling decision,
            ObjectionId objection) {
        if (doorJams) {
            throw new IllegalStateException("the application cannot be written now");
        }
        if (caseIsOver) {
            return new Reopening.Answer.NothingToReopen(ApplicationState.REFUSED);
        }
        if (!reopened.contains(objection.text())) {
            reopened.add(objection.text());
        }
        return new Reopening.Answer.Reopened();
    }

    private static final class Reviewers implements CaseReviewers {
        @Override
        public Set<String> reviewersOf(ApplicationId application) {
            return Set.of("reviewer");
        }

        @Override
        public boolean isOwnedBy(ApplicationId application, String subject) {
            return subject.equals("owner");
        }
    }
}
