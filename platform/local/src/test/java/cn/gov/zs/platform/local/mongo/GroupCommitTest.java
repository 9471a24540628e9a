package cn.gov.zs.platform.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final RecordingStore store = new RecordingStore();
    private final GroupCommit commit = new GroupCommit(store);

    @Test
    void returns_from_a_write_only_after_it_is_on_the_disk() {
        long written = commit.write(store::change);
        assertThat(store.synced.get()).isGreaterThanOrEqualTo(written);
    }

    @Test
    void asks_nothing_of_the_disk_when_nothing_changed() {
        assertThat(commit.read(() -> "read")).isEqualTo("read");
        assertThat(commit.write(() -> "no change")).isEqualTo("no change");
        assertThat(store.syncs.get()).isZero();
    }

    @Test
    void makes_a_failed_write_durable_too_as_it_may_have_written_before_it_failed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> commit.write(() -> {
                    store.change();
                    throw new IllegalStateException("the second document of the batch");
                }));
        assertThat(store.synced.get()).isEqualTo(1);
    }

    @Test
    void never_returns_early_nor_commits_half_a_message_when_many_write_and_read_at_once() throws Exception {
        Callable<Void> work = () -> {
            for (int i = 0; i < 300; i++) {
                long written = commit.write(store::changeInTwoSteps);
                assertThat(store.synced.get()).isGreaterThanOrEqualTo(written);
                long seen = commit.read(store.changes::get);
                assertThat(store.synced.get()).isGreaterThanOrEqualTo(seen);
            }
            return null;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Void>> all =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> work).toList());
            for (Future<Void> each : all) {
                each.get();
            }
        }
        assertThat(store.halvesCommitted.get()).isZero();
        assertThat(store.syncs.get()).isLessThan(8 * 300);
    }

    /** A store that knows which of its changes would survive. */
    private static final class RecordingStore implements GroupCommit.Store {

        private final AtomicLong changes = new AtomicLong();
        private final AtomicInteger halves = new AtomicInteger();
        private final AtomicInteger halvesCommitted = new AtomicInteger();
        private final AtomicLong committed = new AtomicLong();
        private final AtomicLong synced = new AtomicLong();
        private final AtomicInteger syncs = new AtomicInteger();

        long change() {
            return changes.incrementAndGet();
        }

        long changeInTwoSteps() {
            halves.incrementAndGet();
            spin();
            long change = change();
            halves.decrementAndGet();
            return change;
        }

        private static void spin() {
            int turns = ThreadLocalRandom.current().nextInt(200);
            for (int i = 0; i < turns; i++) {
                Thread.onSpinWait();
            }
        }

        @Override
        public boolean dirty() {
            return changes.get() > committed.get();
        }

        @Override
        public void commit() {
            if (halves.get() > 0) {
                halvesCommitted.incrementAndGet();
            }
            committed.set(changes.get());
        }

        @Override
        public void sync() {
            syncs.incrementAndGet();
            spin();
            synced.accumulateAndGet(committed.get(), Math::max);
        }
    }
}
