package cn.gov.zs.housing.disclosure.publiclog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.publiclog.InterruptedStore.KilledException;
import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import cn.gov.zs.platform.tlog.Tile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log keeps whatever happens to those who write it: no fork, no gap, nothing twice, and nothing left out. */
public abstract class LogStoreContract {

    /** A store as another replica has it: over the same database. */
    protected abstract LogStore store();

    /** Forgets everything. */
    protected abstract void empty();

    /** Ids of the events that tell of entries, as they wait to be published. */
    protected abstract List<String> told();

    /** As a backup looks that is older than the checkpoint. */
    protected abstract void loseBundles();

    private static Sequencer sequencer(LogStore store) {
        return new Sequencer(store, new Integration(store, LogKeys.key()));
    }

    private PublicLog log() {
        return new PublicLog(store(), LogKeys.key());
    }

    private static void logAll(LogStore store, ListedSource source, int atOnce) {
        logAll(store, source, atOnce, LogKeys.key());
    }

    private static void logAll(LogStore store, ListedSource source, int atOnce, LogKey key) {
        var sequencer = new Sequencer(store, new Integration(store, key));
        sequencer.begin();
        while (!source.done()) {
            sequencer.log(source, atOnce);
        }
    }

    @Test
    void an_empty_log_has_a_checkpoint() {
        sequencer(store()).begin();
        assertThat(LogAudit.of(log()).checkpoint().size()).isZero();
        assertThat(log().find(new Tile(0, 0, 1))).isEmpty();
        assertThat(log().find(EntryId.of(EntryKind.NOTICE_PUBLISHED, "n00000"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128, 129, 400})
    void a_log_of_any_size_can_be_checked_by_its_files_alone(int notices) {
        logAll(store(), ListedSource.of(notices), 100);

        var audit = LogAudit.of(log());
        assertThat(audit.entries()).hasSize(2 * notices);
        assertThat(told()).hasSize(2 * notices).doesNotHaveDuplicates();
        for (int i = 0; i < notices; i += 37) {
            var entry = ListedSource.entry(EntryKind.NOTICE_ENDED, "n%05d".formatted(i));
            var proof = log().prove(entry.id()).orElseThrow();
            assertThat(proof.proves(entry.bytes(), LogKeys.LOG.verifier().name(), LogKeys.LOG.verifier()))
                    .isTrue();
        }
        assertThat(log().find(new Tile(Tile.ENTRIES, 2 * notices / 256, 2 * notices % 256 + 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 300, 500})
    void many_entries_are_taken_by_one_checkpoint_however_many_bundles_they_fill(int notices) {
        logAll(store(), ListedSource.of(3), 10);
        var before = LogAudit.of(log()).checkpoint();
        var checkpoints = new AtomicInteger();
        var counted = InterruptedStore.counting(store(), "publish", checkpoints);

        logAll(counted, ListedSource.of(notices), notices);

        var audit = LogAudit.of(log());
        audit.continues(before);
        assertThat(audit.entries()).hasSize(2 * notices);
        assertThat(told()).hasSize(2 * notices).doesNotHaveDuplicates();
        assertThat(checkpoints).hasValue(1);
    }

    @Test
    void a_process_killed_at_any_write_leaves_nothing_that_the_next_one_does_not_finish() {
        int deaths = 0;
        for (boolean happened : new boolean[] {false, true}) {
            for (int write = 0; ; write++) {
                empty();
                // the second batch crosses from one bundle into the next
                logAll(store(), ListedSource.of(125), 125);
                var before = LogAudit.of(log()).checkpoint();
                var source = ListedSource.of(125);
                for (int i = 0; i < 5; i++) {
                    source.add("m" + i);
                }
                boolean killed = false;
                try {
                    logAll(InterruptedStore.killed(store(), write, happened), source, 200);
                } catch (KilledException dead) {
                    killed = true;
                    deaths++;
                }
                // what the public sees is whole in every moment
                LogAudit.of(log()).continues(before);
                var seen = LogAudit.of(log()).checkpoint();

                logAll(store(), source, 200);

                LogAudit.of(log()).continues(seen);
                assertThat(LogAudit.of(log()).entries()).hasSize(260);
                assertThat(told()).hasSize(260).doesNotHaveDuplicates();
                if (!killed) {
                    break;
                }
            }
        }
        // two appends, four tiles, ten entries and two checkpoints, each before and after
        assertThat(deaths).isGreaterThanOrEqualTo(2 * 16);
    }

    @Test
    void a_process_overtaken_between_two_bundles_begins_its_round_anew() {
        logAll(store(), ListedSource.of(127), 127);
        var source = ListedSource.of(127);
        source.add("s1");
        source.add("s2");
        var slow = InterruptedStore.heldUp(store(), "append", 2, () -> {
            var others = ListedSource.of(127);
            others.add("s1");
            others.add("s2");
            others.add("quick");
            logAll(store(), others, 200);
        });

        logAll(slow, source, 200);

        assertThat(LogAudit.of(log()).entries()).hasSize(2 * 130);
        assertThat(told()).hasSize(2 * 130).doesNotHaveDuplicates();
    }

    @Test
    void a_log_that_lost_signed_entries_is_not_signed_again() {
        logAll(store(), ListedSource.of(2), 10);
        loseBundles();
        assertThatThrownBy(() -> new Integration(store(), LogKeys.key()).catchUp())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing more is signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"append", "put", "index", "publish"})
    void a_slow_process_that_was_overtaken_changes_nothing(String heldUpBefore) {
        logAll(store(), ListedSource.of(3), 10);
        var source = ListedSource.of(3);
        source.add("slow");
        var seen = new ArrayList<Checkpoint>();
        var slow = InterruptedStore.heldUp(store(), heldUpBefore, 1, () -> {
            var others = ListedSource.of(3);
            others.add("slow");
            others.add("quick");
            logAll(store(), others, 10);
            var last = ListedSource.of(0);
            last.add("later");
            logAll(store(), last, 10);
            seen.add(LogAudit.of(log()).checkpoint());
        });

        logAll(slow, source, 10);

        assertThat(seen).singleElement().satisfies(then -> LogAudit.of(log()).continues(then));
        assertThat(LogAudit.of(log()).entries()).hasSize(12);
        assertThat(told()).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void three_replicas_that_log_the_same_at_once_write_one_log() throws Exception {
        var source = ListedSource.of(200);
        var checkpoints = new ArrayList<Checkpoint>();
        try (var replicas = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (int replica = 0; replica < 3; replica++) {
                int atOnce = 7 + 13 * replica;
                running.add(replicas.submit(() -> logAll(store(), source, atOnce)));
            }
            while (!source.done() && running.stream().noneMatch(LogStoreContract::failed)) {
                log().checkpoint().map(note -> Checkpoint.parse(note.text())).ifPresent(checkpoints::add);
            }
            for (var each : running) {
                each.get();
            }
        }
        var audit = LogAudit.of(log());
        assertThat(audit.entries()).hasSize(400);
        assertThat(told()).hasSize(400).doesNotHaveDuplicates();
        assertThat(checkpoints).isSortedAccordingTo(Comparator.comparingLong(Checkpoint::size));
        checkpoints.stream().distinct().limit(30).forEach(audit::continues);
    }

    private static boolean failed(Future<?> future) {
        return future.state() == Future.State.FAILED;
    }

    @Test
    void nothing_is_signed_over_entries_that_were_changed_or_by_another_key() {
        logAll(store(), ListedSource.of(2), 10);
        var other = SignerKey.of(LogKeys.LOG.verifier().name(), SignatureType.ED25519, new byte[32]);
        var stranger = new Integration(store(), new LogKey(other, List.of(), List.of()));
        assertThatThrownBy(stranger::catchUp)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another key");

        // a fork in the database: the checkpoint stands, the tile under it was changed
        var forged = Tile.grown(0, 3).getFirst();
        store().put(forged, new byte[3 * 32]);
        store().append(0, 4, List.of(ListedSource.entry(EntryKind.NOTICE_PUBLISHED, "x")));
        store().put(new Tile(0, 0, 200), new byte[200 * 32]);
        assertThatThrownBy(() -> new Integration(store(), LogKeys.key()).catchUp())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing more is signed");
        assertThat(LogAudit.of(log()).checkpoint().size()).isEqualTo(4);
    }

    @Test
    void a_log_gets_its_sm2_signature_with_the_next_checkpoint_and_goes_on_without_it() {
        var without = new LogKey(LogKeys.LOG, List.of(), List.of());
        logAll(store(), ListedSource.of(1), 10, without);
        assertThat(log().checkpoint().orElseThrow().signedBy(LogKeys.SM2.verifier()))
                .isFalse();
        logAll(store(), ListedSource.of(2), 10);
        var both = log().checkpoint().orElseThrow();
        assertThat(both.signedBy(LogKeys.SM2.verifier())).isTrue();
        assertThat(both.signedBy(LogKeys.LOG.verifier())).isTrue();
        logAll(store(), ListedSource.of(3), 10, without);
        assertThat(LogAudit.of(log()).entries()).hasSize(6);
    }

    @Test
    void entries_are_listed_newest_first_and_by_what_they_are_about() {
        logAll(store(), ListedSource.of(5), 10);
        assertThat(log().list(Optional.empty(), 0, 3).items())
                .extracting(StoredEntry::index)
                .containsExactly(9L, 8L, 7L);
        assertThat(log().list(Optional.of("n00002"), 0, 3).items())
                .extracting(each -> each.entry().id().text())
                .containsExactly("notice-ended.n00002", "notice-published.n00002");
        assertThat(log().list(Optional.of("nothing"), 0, 3).total()).isZero();
    }

    @Test
    void a_witness_cosigns_the_checkpoint_that_stands_and_no_other() {
        logAll(store(), ListedSource.of(1), 10);
        var old = log().checkpoint().orElseThrow().text();
        var line = LogKeys.WITNESS.cosign(old, Instant.ofEpochSecond(1_700_000_000));
        var unknown =
                SignerKey.of("nobody", SignatureType.COSIGNATURE, new byte[32]).cosign(old, Instant.EPOCH);
        assertThat(log().cosign(unknown)).isEqualTo(new CosignAnswer.UnknownWitness());
        assertThat(log().cosign(line)).isEqualTo(new CosignAnswer.Kept());
        assertThat(log().cosign(line)).isEqualTo(new CosignAnswer.Kept());
        var note = log().checkpoint().orElseThrow();
        assertThat(note.signatures()).hasSize(3);
        assertThat(note.signedBy(LogKeys.WITNESS.verifier())).isTrue();

        var more = ListedSource.of(1);
        more.add("next");
        logAll(store(), more, 10);
        assertThat(log().checkpoint().orElseThrow().signatures()).hasSize(2);
        assertThat(log().cosign(line)).isEqualTo(new CosignAnswer.NotOfThisCheckpoint(4));
    }
}
