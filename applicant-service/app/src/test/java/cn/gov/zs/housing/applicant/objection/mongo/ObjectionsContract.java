package cn.gov.zs.housing.applicant.objection.mongo;

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.objection.CaseReviewers;
import cn.gov.zs.housing.applicant.objection.Ground;
import cn.gov.zs.housing.applicant.objection.Investigations;
import cn.gov.zs.housing.applicant.objection.Objection;
import cn.gov.zs.housing.applicant.objection.Objections.Desk;
import cn.gov.zs.housing.applicant.objection.Reopening;
import cn.gov.zs.housing.applicant.objection.StepAnswer;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ObjectionsContract {
    private static final Page FIRST = new Page(0, 20);

    private final TestKeys keys = new TestKeys();
    private MongoClient client;
    private MongoDatabase database;
    private MongoObjections objections;
    private Investigations steps;
    private boolean caseIsOver;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        objections = new MongoObjections(store, keys.cipher());
        steps = new Investigations(
                objections,
                new Nobody(),
                (application, stage, decision, objection) -> caseIsOver
                        ? new Reopening.Answer.NothingToReopen(ApplicationState.REFUSED)
                        : new Reopening.Answer.Reopened());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void comes_back_as_it_was_kept_in_every_phase() {
        var received = received(1, NoticeStage.FIRST_REVIEW);
        assertThat(objections.receive(cause(), received)).isTrue();
        assertThat(objections.receive(cause(), received)).as("the first stays").isFalse();
        assertThat(objections.find(id(1))).contains(new Versioned<>(id(1).text(), 1, received));
        assertThat(objections.find(id(2))).isEmpty();

        var investigated = taken(steps.investigate(id(1), 1, CLERK, FINDING, AT));
        assertThat(state(1)).isEqualTo(investigated);
        var rejected = taken(steps.answer(id(1), 2, CLERK, Ground.NOT_PROVEN, REASONS, AT));
        assertThat(state(1)).isEqualTo(rejected);

        objections.receive(cause(), received(2, NoticeStage.CITY_REVIEW));
        steps.investigate(id(2), 1, APPROVER, FINDING, AT);
        var upheld = taken(steps.answer(id(2), 2, APPROVER, Ground.FACTS_WRONG, REASONS, AT));
        assertThat(state(2)).isEqualTo(upheld).extracting(Objection::open).isEqualTo(false);
    }

    @Test
    void an_upheld_one_that_a_crash_left_is_found_and_answered() {
        objections.receive(cause(), received(1, NoticeStage.CITY_REVIEW));
        steps.investigate(id(1), 1, APPROVER, FINDING, AT);
        var crashing = new Investigations(objections, new Nobody(), (application, stage, decision, objection) -> {
            throw new IllegalStateException("crash");
        });
        assertThatThrownBy(() -> crashing.answer(id(1), 2, APPROVER, Ground.FACTS_WRONG, REASONS, AT))
                .isInstanceOf(IllegalStateException.class);
        assertThat(objections.upheld(10)).containsExactly(id(1));
        assertThat(objections.openOf(application())).hasSize(1);

        steps.resume(id(1));

        assertThat(objections.upheld(10)).isEmpty();
        assertThat(objections.openOf(application())).isEmpty();
        assertThat(outbox()).containsOnlyOnce("applicant.objection-answered.v1");
    }

    @Test
    void of_eight_who_decide_at_once_one_does_and_one_answer_goes_out() throws Exception {
        objections.receive(cause(), received(1, NoticeStage.FIRST_REVIEW));
        steps.investigate(id(1), 1, CLERK, FINDING, AT);
        try (var hands = Executors.newFixedThreadPool(8)) {
            var answers = hands.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        try {
                            return steps.answer(id(1), 2, CLERK, Ground.values()[number % 6], REASONS, AT)
                                    instanceof StepAnswer.Taken;
                        } catch (StaleVersionException tooLate) {
                            return false;
                        }
                    })
                    .toList());
            assertThat(answers.stream().filter(answer -> answer.resultNow())).hasSize(1);
        }
        assertThat(outbox()).containsOnlyOnce("applicant.objection-answered.v1");
    }

    @Test
    void each_desk_sees_its_own_the_first_due_first() {
        objections.receive(cause(), received(1, NoticeStage.FIRST_REVIEW, LocalDate.of(2026, 11, 26)));
        objections.receive(cause(), received(2, NoticeStage.FIRST_REVIEW, LocalDate.of(2026, 11, 24)));
        objections.receive(cause(), received(3, NoticeStage.CITY_REVIEW, LocalDate.of(2026, 11, 25)));
        objections.receive(cause(), received(4, NoticeStage.FIRST_REVIEW, LocalDate.of(2026, 11, 23)));
        steps.investigate(id(4), 1, CLERK, FINDING, AT);
        steps.answer(id(4), 2, CLERK, Ground.FACTS_HOLD, REASONS, AT);

        assertThat(numbers(Desk.of(XIAOLAN), true)).containsExactly(id(2).text(), id(1).text());
        assertThat(numbers(Desk.of(XIAOLAN), false)).containsExactly(id(4).text());
        assertThat(numbers(Desk.ofCity(), true)).containsExactly(id(3).text());
        assertThat(numbers(Desk.of(SHIQI), true)).isEmpty();
        assertThat(objections.count(Desk.of(XIAOLAN), true)).isEqualTo(2);
        assertThat(objections.list(Desk.of(XIAOLAN), true, new Page(1, 1))).hasSize(1);
        assertThat(objections.of(application())).hasSize(4);
        assertThat(objections.openOf(application())).hasSize(3);
        assertThat(objections.openOf(new ApplicationId(UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void steps_on_what_is_not_there_or_was_changed_are_refused() {
        assertThatThrownBy(() -> steps.investigate(id(9), 1, CLERK, FINDING, AT))
                .isInstanceOf(AbsentException.class);
        objections.receive(cause(), received(1, NoticeStage.FIRST_REVIEW));
        assertThatThrownBy(() -> steps.investigate(id(1), 7, CLERK, FINDING, AT))
                .isInstanceOf(StaleVersionException.class);
        assertThat(steps.investigate(id(1), 1, APPROVER, FINDING, AT)).isEqualTo(new StepAnswer.NotHers());
        assertThat(objections.find(id(1)).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void says_nothing_in_the_clear_and_moves_to_another_key() {
        objections.receive(cause(), received(1, NoticeStage.FIRST_REVIEW));
        steps.investigate(id(1), 1, CLERK, FINDING, AT);
        assertThat(outbox()).doesNotContain("自建房", "其兄");
        caseIsOver = true;
        var answered = taken(steps.answer(id(1), 2, CLERK, Ground.FACTS_WRONG, REASONS, AT));

        keys.addNewKey();
        var sealed = objections.sealedCollection();
        assertThat(sealed.countNotUnder(TestKeys.NEW)).isEqualTo(1);
        sealed.idsNotUnder(TestKeys.NEW, "", 10).forEach(sealed::rewrite);
        keys.removeOldKey();
        assertThat(state(1)).isEqualTo(answered);
    }

    private static Objection taken(StepAnswer answer) {
        assertThat(answer).isInstanceOf(StepAnswer.Taken.class);
        return ((StepAnswer.Taken) answer).next();
    }

    private Objection state(int number) {
        return objections.find(id(number)).orElseThrow().state();
    }

    private java.util.List<String> numbers(Desk desk, boolean open) {
        var listed = objections.list(desk, open, FIRST);
        try (var all = objections.stream(desk, open)) {
            assertThat(all.toList()).isEqualTo(listed);
        }
        return listed.stream().map(Versioned::id).toList();
    }

    private static ApplicationId application() {
        return received(1, NoticeStage.FIRST_REVIEW).charge().application();
    }

    private String outbox() {
        var text = new StringBuilder();
        database.getCollection("objections").find().forEach(document -> text.append(document.toJson()));
        return text.toString();
    }

    private static Envelope<?> cause() {
        return new Envelope<>(UUID.randomUUID().toString(), "t", "/s", "n", AT, 1, "");
    }

    private static final class Nobody implements CaseReviewers {
        @Override
        public Set<String> reviewersOf(ApplicationId application) {
            return Set.of();
        }

        @Override
        public boolean isOwnedBy(ApplicationId application, String subject) {
            return false;
        }
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
