package cn.gov.zs.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.local.kafka.KafkaMain;
import cn.gov.zs.platform.local.mongo.MongoMain;
import cn.gov.zs.platform.local.process.Probes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the two parts that start fastest; what it does with them it does with all. */
class LauncherIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path directory;

    private final int base = FreePorts.base(Ports.COUNT);

    @Test
    void leaves_no_orphans_when_it_is_killed_and_starts_again_at_once() throws Exception {
        Launcher killed = up(directory).awaitText("Ready after");
        List<ProcessHandle> children = killed.children();
        assertThat(children).hasSize(2);
        killed.kill();
        try (Launcher next = up(directory)) {
            next.awaitText("Ready after");
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void ends_what_it_started_and_nothing_else_when_told_to() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            Launcher launcher = up(directory).awaitText("Ready after");
            List<ProcessHandle> children = launcher.children();
            launcher.terminate();
            assertThat(children).hasSize(2).noneMatch(ProcessHandle::isAlive);
            assertThat(launcher.output()).contains("ended; data are kept");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void is_told_to_stop_from_another_terminal() throws Exception {
        Launcher launcher = up(directory).awaitText("Ready after");
        Launcher stop = Launcher.start(directory, "stop");
        assertThat(stop.awaitExit()).isZero();
        assertThat(launcher.awaitExit()).isEqualTo(128 + 15);
        Launcher again = Launcher.start(directory, "stop");
        assertThat(again.awaitExit()).isEqualTo(1);
        assertThat(again.output()).isEqualTo("housing: nothing runs here\n");
    }

    @Test
    void keeps_children_running_when_the_terminal_sends_its_interrupt_to_all() throws Exception {
        try (Launcher launcher = up(directory).awaitText("Ready after")) {
            ProcessHandle mongo = launcher.child(MongoMain.class);
            signal("INT", mongo.pid());
            signal("HUP", mongo.pid());
            assertThat(Probes.tcp(base + 8).serves()).isTrue();
            assertThat(mongo.isAlive()).isTrue();
        }
    }

    @Test
    void starts_a_killed_part_again() throws Exception {
        try (Launcher launcher = up(directory).awaitText("Ready after")) {
            ProcessHandle kafka = launcher.child(KafkaMain.class);
            signal("KILL", kafka.pid());
            launcher.awaitText("killed by signal 9, starting again");
            Awaitility.await().atMost(PATIENCE).until(() -> ready(launcher, "kafka") == 2);
            assertThat(launcher.child(KafkaMain.class).pid()).isNotEqualTo(kafka.pid());
        }
    }

    @Test
    void says_in_one_line_who_runs_already_and_who_has_a_port() throws Exception {
        try (Launcher launcher = up(directory.resolve("one")).awaitText("Ready after")) {
            Launcher second = up(directory.resolve("one"));
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output())
                    .matches("housing: already running: process " + launcher.pid()
                            + " since 20\\S+Z at http://127\\.0\\.0\\.1:" + base + "\n");

            Launcher elsewhere = up(directory.resolve("two"));
            assertThat(elsewhere.awaitExit()).isEqualTo(1);
            assertThat(elsewhere.output())
                    .startsWith("housing: port " + (base + 8) + " is taken by process "
                            + launcher.child(MongoMain.class).pid())
                    .hasLineCount(1);
        }
    }

    @Test
    void tells_wrong_use_in_one_line() throws Exception {
        Launcher wrong = Launcher.start(directory, "up", "--port-base", "eighty");
        assertThat(wrong.awaitExit()).isEqualTo(2);
        assertThat(wrong.output()).isEqualTo("housing: --port-base needs a number, not eighty\n");
    }

    private Launcher up(Path var) throws IOException {
        return Launcher.start(var, "up", "--port-base", String.valueOf(base), "--only", "mongo,kafka");
    }

    private static long ready(Launcher launcher, String part) {
        return launcher.output()
                .lines()
                .filter(line -> line.matches(".*" + part + " +ready.*"))
                .count();
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                        .start()
                        .waitFor())
                .isZero();
    }
}
