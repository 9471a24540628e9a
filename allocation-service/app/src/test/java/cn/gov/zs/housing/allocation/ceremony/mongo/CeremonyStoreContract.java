package cn.gov.zs.housing.allocation.ceremony.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.FrozenBatch;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.FrozenSamples;
import cn.gov.zs.housing.allocation.batch.mongo.MongoBatches;
import cn.gov.zs.housing.allocation.ceremony.AnnounceCeremony;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.ceremony.CeremonyAnswer;
import cn.gov.zs.housing.allocation.ceremony.FrozenBatchSamples;
import cn.gov.zs.housing.allocation.ceremony.HandOver;
import cn.gov.zs.housing.allocation.ceremony.Invitation;
import cn.gov.zs.housing.allocation.ceremony.LeadCeremony;
import cn.gov.zs.housing.allocation.ceremony.Proposal;
import cn.gov.zs.housing.allocation.ceremony.Statement;
import cn.gov.zs.housing.allocation.ceremony.WaitingDraw;
import cn.gov.zs.housing.allocation.ceremony.Witness;
import cn.gov.zs.housing.allocation.ceremony.WitnessCeremony;
import cn.gov.zs.housing.allocation.drawing.DrawBatch;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold of ceremonies, whichever server keeps them and whichever replica dies. */
@Tag("zone-free")
abstract class CeremonyStoreContract {

    private static final Instant AT = Instant.parse("2026-12-12T02:00:00.123Z");
    private static final String REHEARSAL = "batch-rehearsal-1";
    private static final List<Integer> BALLS = List.of(3, 0, 9);

    private final String database = "ceremony-" + UUID.randomUUID();
    private final List<Replica> replicas = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> abortsTold = new ArrayList<>();
    private Optional<String> vote = Optional.empty();
    private Replica replica;

    /** Connection string of the server. */
    abstract String server();

    /** What somebody asks of a process. */
    private interface Act {
        CeremonyAnswer by(Replica replica);
    }

    /** A process of the service: what it knows is in the database alone. */
    private final class Replica {
        private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(DocumentCodecs.registry())
                .applyConnectionString(new ConnectionString(server()))
                .build());
        private final AggregateStore store = new AggregateStore(
                client.getDatabase(database),
                "allocation.events",
                new CloudEvents(),
                InstantSource.fixed(AT),
                new Quiet());
        private final MongoCeremonies ceremonies = new MongoCeremonies(store);
        private final MongoBatches batches = new MongoBatches(store);
        private final AnnounceCeremony announce = new AnnounceCeremony(ceremonies, batches, (batch, digest) -> vote);
        private final LeadCeremony lead = new LeadCeremony(ceremonies);
        private final WitnessCeremony witnesses = new WitnessCeremony(ceremonies);
        private final HandOver handOver = new HandOver(
                ceremonies, new Draws(complete -> taken.add(complete.seed().hex())));

        Replica() {
            replicas.add(this);
        }
    }

    /** Every digest is that of one sample. */
    private static final class OneFrozenBatch implements FrozenBatches {
        @Override
        public void keep(FrozenBatch batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FrozenBatch get(String digest) {
            return FrozenSamples.frozen(AT);
        }
    }

    /** A draw that waits for the first attempt. */
    private class Draws implements WaitingDraw {
        private final Consumer<Ceremony.Complete> takes;

        Draws(Consumer<Ceremony.Complete> takes) {
            this.takes = takes;
        }

        @Override
        public void take(Ceremony.Complete ceremony) {
            takes.accept(ceremony);
        }

        @Override
        public List<String> awaited() {
            return List.of("batch-draw-1");
        }

        @Override
        public void aborted(Ceremony.Aborted ceremony) {
            abortsTold.add(ceremony.reason());
        }
    }

    @BeforeEach
    void connect() {
        replica = new Replica();
        replica.batches.all().create("batch", FrozenBatchSamples.frozen("batch"));
    }

    @AfterEach
    void disconnect() {
        replicas.forEach(r -> r.client.close());
    }

    @Test
    void every_state_reads_back_as_it_was_written() {
        for (var act : acts(true)) {
            assertThat(act.by(replica)).isEqualTo(new CeremonyAnswer.Taken(REHEARSAL));
            var ceremony = state(REHEARSAL);
            assertThat(CeremonyDocument.from(ceremony).toDomain()).isEqualTo(ceremony);
            if (ceremony instanceof Ceremony.Running running) {
                var aborted = Objects.requireNonNull(
                        running.abort("停电", "officer", AT).state());
                assertThat(CeremonyDocument.from(aborted).toDomain()).isEqualTo(aborted);
            }
        }
        assertThat(state(REHEARSAL)).isInstanceOf(Ceremony.Complete.class);
    }

    /** {@code kill -9}: the write happened or it did not, and in either case nobody heard; another replica goes on. */
    @Test
    void a_replica_that_dies_at_any_write_changes_neither_transcript_nor_seed_and_holds_no_second_ceremony() {
        acts(true).forEach(act -> act.by(replica));
        var expected = ((Ceremony.Complete) state(REHEARSAL)).transcript().bytes();

        for (int dies = 0; dies < acts(true).size(); dies++) {
            for (var written : List.of(true, false)) {
                var batch = "batch-" + dies + written;
                replica.batches.all().create(batch, FrozenBatchSamples.frozen(batch));
                var acts = acts(batch, true);
                var first = new Replica();
                acts.subList(0, dies).forEach(act -> act.by(first));
                if (written) {
                    acts.get(dies).by(first);
                }
                first.client.close();
                var act = acts.get(dies);
                assertThatThrownBy(() -> act.by(first)).isInstanceOf(IllegalStateException.class);
                var second = new Replica();
                acts.subList(dies, acts.size())
                        .forEach(again -> assertThat(again.by(second)).isInstanceOf(CeremonyAnswer.Taken.class));

                var all = second.ceremonies.ofBatch(batch);
                assertThat(all).hasSize(1);
                assertThat(new String(transcript(all.getFirst()), StandardCharsets.UTF_8)
                                .replace(batch + "-rehearsal", "batch-rehearsal")
                                .replace(digest(batch), digest("batch")))
                        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
                second.client.close();
            }
        }
    }

    @Test
    void every_act_that_is_clicked_twice_is_taken_once() {
        for (var act : acts(true)) {
            assertThat(act.by(replica)).isInstanceOf(CeremonyAnswer.Taken.class);
            var version = replica.ceremonies.all().get(REHEARSAL).version();
            assertThat(act.by(replica)).isInstanceOf(CeremonyAnswer.Taken.class);
            assertThat(replica.ceremonies.all().get(REHEARSAL).version()).isEqualTo(version);
        }
    }

    @RepeatedTest(3)
    void of_two_officers_who_close_at_once_one_does_and_the_other_is_told() throws Exception {
        acts(true).subList(0, 8).forEach(act -> act.by(replica));
        var other = new Replica();
        var answers = atOnce(
                () -> replica.lead.closeSealing(REHEARSAL, "officer", AT),
                () -> other.lead.closeSealing(REHEARSAL, "second-officer", AT));
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new CeremonyAnswer.Taken(REHEARSAL), new CeremonyAnswer.NotTheNextStep("REVEALING"));
    }

    @RepeatedTest(3)
    void of_a_seal_and_the_close_at_once_the_seat_is_sealed_or_absent() throws Exception {
        acts(true).subList(0, 8).forEach(act -> act.by(replica));
        replica.witnesses.sign(REHEARSAL, statement(REHEARSAL, 4), witness(4), AT);
        var other = new Replica();
        var answers = atOnce(
                () -> replica.lead.closeSealing(REHEARSAL, "officer", AT),
                () -> other.witnesses.seal(REHEARSAL, share(4).commitment(), witness(4), AT));
        assertThat(state(REHEARSAL).acts().sealed().contains(4))
                .isEqualTo(answers.getLast() instanceof CeremonyAnswer.Taken);
        assertThat(state(REHEARSAL)).isInstanceOf(Ceremony.Revealing.class);
    }

    @RepeatedTest(3)
    void of_two_officers_who_announce_at_once_one_does() throws Exception {
        var other = new Replica();
        var answers = atOnce(
                () -> replica.announce.announce(proposal("batch", 1, true), "officer", AT),
                () -> other.announce.announce(proposal("batch", 1, true), "second-officer", AT));
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new CeremonyAnswer.Taken(REHEARSAL), new CeremonyAnswer.AnotherRuns(REHEARSAL));
    }

    @Test
    void an_aborted_draw_stays_and_its_repeat_needs_a_new_vote() {
        var no = new CeremonyAnswer.NoVote(Clause.COMMITTEE);
        assertThat(announce(1, false)).isEqualTo(new CeremonyAnswer.BatchUnfit("FROZEN", Clause.COMMITTEE));
        openDraw();
        assertThat(announce(1, false)).isEqualTo(no);
        vote = Optional.of("vote-1");
        assertThat(announce(2, false)).isEqualTo(new CeremonyAnswer.OtherAttempt(1));
        assertThat(announce(1, false)).isEqualTo(new CeremonyAnswer.Taken("batch-draw-1"));
        assertThat(announce(1, true)).isEqualTo(new CeremonyAnswer.BatchUnfit("DRAWING", Clause.COMMITTEE));
        assertThat(replica.announce.announce(proposal("batch", 1, false), "other", AT))
                .isEqualTo(new CeremonyAnswer.AnotherRuns("batch-draw-1"));
        assertThat(replica.lead.abort("batch-draw-1", "停电", "officer", AT))
                .isEqualTo(new CeremonyAnswer.Taken("batch-draw-1"));
        replica.handOver.all(AT);
        assertThat(abortsTold)
                .as("the draw is told that it does not take place")
                .containsExactly("停电");
        assertThat(announce(2, false)).isEqualTo(no);
        vote = Optional.of("vote-2");
        assertThat(announce(2, false)).isEqualTo(new CeremonyAnswer.Taken("batch-draw-2"));
        assertThat(replica.ceremonies.ofBatch("batch"))
                .extracting(Versioned::id)
                .containsExactly("batch-draw-1", "batch-draw-2");
        assertThat(state("batch-draw-1")).isInstanceOf(Ceremony.Aborted.class);
    }

    @Test
    void an_abort_that_cannot_be_handed_over_stops_no_other() {
        vote = Optional.of("vote-1");
        openDraw();
        announce(1, false);
        replica.lead.abort("batch-draw-1", "停电", "officer", AT);
        var told = new ArrayList<String>();
        var draws = new Draws(_ -> {}) {
            @Override
            public List<String> awaited() {
                return List.of("batch-draw-1", "batch-draw-1");
            }

            @Override
            public void aborted(Ceremony.Aborted ceremony) {
                told.add(ceremony.reason());
                if (told.size() == 1) {
                    throw new IllegalStateException("broken");
                }
            }
        };
        assertThatThrownBy(() -> new HandOver(replica.ceremonies, draws).all(AT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("batch-draw-1");
        assertThat(told).hasSize(2);
    }

    @Test
    void the_draw_is_told_of_its_seed_until_it_took_it_and_never_of_a_rehearsal() {
        acts(true).forEach(act -> act.by(replica));
        replica.handOver.all(AT);
        assertThat(taken).isEmpty();

        vote = Optional.of("vote-1");
        openDraw();
        acts(false).forEach(act -> assertThat(act.by(replica)).isInstanceOf(CeremonyAnswer.Taken.class));
        var dying = new HandOver(replica.ceremonies, new Draws(complete -> {
            taken.add(complete.seed().hex());
            throw new IllegalStateException("killed");
        }));
        assertThatThrownBy(() -> dying.all(AT)).isInstanceOf(IllegalStateException.class);
        replica.handOver.all(AT);
        replica.handOver.all(AT);

        var seed = ((Ceremony.Complete) state("batch-draw-1")).seed().hex();
        assertThat(taken).containsExactly(seed, seed);
        assertThat(announce(2, false)).isEqualTo(new CeremonyAnswer.DrawnAlready(Clause.COMMITTEE));
    }

    @Test
    void a_ceremony_that_its_batch_does_not_wait_for_is_a_failure_and_never_a_draw_left_out() {
        vote = Optional.of("vote-1");
        openDraw();
        acts(false).forEach(act -> act.by(replica));
        var complete = (Ceremony.Complete) state("batch-draw-1");
        var draw = new DrawBatch(replica.batches, new OneFrozenBatch());
        replica.batches.all().change("batch", b -> Change.to(FrozenBatchSamples.frozen("batch"), List.of(), Done.DONE));

        assertThatThrownBy(() -> draw.take(complete))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("batch-draw-1");

        assertThat(replica.batches.all().get("batch").state()).isInstanceOf(Batch.Frozen.class);
    }

    @Test
    void a_witness_finds_the_ceremony_she_was_invited_to_until_it_has_ended() {
        announce(1, true);
        assertThat(replica.ceremonies.runningFor("witness-2")).hasSize(1);
        assertThat(replica.ceremonies.runningFor("witness-9")).isEmpty();
        replica.lead.abort(REHEARSAL, "停电", "officer", AT);
        assertThat(replica.ceremonies.runningFor("witness-2")).isEmpty();
    }

    @Test
    void seats_of_one_party_or_of_one_account_twice_are_refused() {
        var same = List.of(
                new Invitation(new Seat(1, Seat.Party.MEDIA), "a"), new Invitation(new Seat(2, Seat.Party.MEDIA), "b"));
        assertThat(replica.announce.announce(
                        new Proposal("batch", 1, true, same, 2, new AnnouncedInput.Balls(3, 9)), "officer", AT))
                .isEqualTo(new CeremonyAnswer.OnePartyOnly(Clause.WITNESSES));
        var twice = List.of(
                new Invitation(new Seat(1, Seat.Party.MEDIA), "a"),
                new Invitation(new Seat(2, Seat.Party.FAMILY), "a"));
        assertThat(replica.announce.announce(
                        new Proposal("batch", 1, true, twice, 2, new AnnouncedInput.Balls(3, 9)), "officer", AT))
                .isEqualTo(new CeremonyAnswer.TwoSeats("a", Clause.WITNESSES));
    }

    private void openDraw() {
        replica.batches
                .all()
                .change("batch", b -> Change.to(FrozenBatchSamples.drawing("batch"), List.of(), Done.DONE));
    }

    @Test
    void a_draw_is_announced_with_the_seats_and_balls_the_committee_passed() {
        vote = Optional.of("vote-1");
        openDraw();
        var passed = proposal("batch", 1, false);
        var fewerBalls = new Proposal("batch", 1, false, passed.invited(), 3, new AnnouncedInput.Balls(4, 9));
        var fewerSeals = new Proposal("batch", 1, false, passed.invited(), 2, new AnnouncedInput.Balls(3, 9));
        var fewerSeats =
                new Proposal("batch", 1, false, passed.invited().subList(0, 3), 3, new AnnouncedInput.Balls(3, 9));
        for (var other : List.of(fewerBalls, fewerSeals, fewerSeats)) {
            assertThat(replica.announce.announce(other, "officer", AT))
                    .isEqualTo(new CeremonyAnswer.NotAsPlanned(Clause.COMMITTEE));
        }
    }

    private CeremonyAnswer announce(int attempt, boolean rehearsal) {
        return replica.announce.announce(proposal("batch", attempt, rehearsal), "officer", AT);
    }

    private static List<CeremonyAnswer> atOnce(Callable<CeremonyAnswer> one, Callable<CeremonyAnswer> other)
            throws Exception {
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = List.of(both.submit(one), both.submit(other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private static List<Act> acts(boolean rehearsal) {
        return acts("batch", rehearsal);
    }

    /** A whole ceremony, act by act: three of four seal, seat 4 does not come, seat 3 withholds. */
    private static List<Act> acts(String batch, boolean rehearsal) {
        var id = batch + (rehearsal ? "-rehearsal-1" : "-draw-1");
        var acts = new ArrayList<Act>();
        acts.add(r -> r.announce.announce(proposal(batch, 1, rehearsal), "officer", AT));
        acts.add(r -> r.lead.open(id, "officer", AT));
        for (int seat = 1; seat <= 3; seat++) {
            int mine = seat;
            acts.add(r -> r.witnesses.sign(id, statement(r, id, mine), witness(mine), AT));
            acts.add(r -> r.witnesses.seal(id, share(mine).commitment(), witness(mine), AT));
        }
        acts.add(r -> r.lead.closeSealing(id, "officer", AT));
        acts.add(r -> r.witnesses.reveal(id, share(2), witness(2), AT));
        acts.add(r -> r.witnesses.reveal(id, share(1), witness(1), AT));
        acts.add(r -> r.lead.closeReveals(id, "officer", AT));
        acts.add(r -> r.lead.type(id, BALLS, "officer", AT));
        acts.add(r -> r.witnesses.confirm(id, BALLS, witness(1), AT));
        acts.add(r -> r.witnesses.confirm(id, BALLS, witness(2), AT));
        return acts;
    }

    private static Proposal proposal(String batch, int attempt, boolean rehearsal) {
        var invited = new ArrayList<Invitation>();
        for (var party : Seat.Party.values()) {
            int seat = invited.size() + 1;
            invited.add(new Invitation(new Seat(seat, party), "witness-" + seat));
        }
        return new Proposal(batch, attempt, rehearsal, invited, 3, new AnnouncedInput.Balls(3, 9));
    }

    private static Witness witness(int seat) {
        return new Witness("subject-" + seat, "witness-" + seat);
    }

    private static Contribution share(int seat) {
        return new Contribution(
                "0%d".formatted(seat).repeat(32), "1%d".formatted(seat).repeat(32));
    }

    private String statement(String id, int seat) {
        return statement(replica, id, seat);
    }

    private static String statement(Replica replica, String id, int seat) {
        var announcement = replica.ceremonies.all().get(id).state().announcement();
        return new Statement(announcement, announcement.invited().get(seat - 1).seat()).digest();
    }

    private static byte[] transcript(Versioned<Ceremony> found) {
        return ((Ceremony.Complete) found.state()).transcript().bytes();
    }

    private Ceremony state(String id) {
        return replica.ceremonies.all().get(id).state();
    }

    private static String digest(String batch) {
        return FrozenBatchSamples.frozen(batch).content().digest();
    }

    /** Nothing is published here. */
    private static final class Quiet implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
