package cn.gov.zs.platform.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedDirectoryTest {

    @TempDir
    Path cache;

    @Test
    void is_made_once_and_found_again() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Path first = PreparedDirectory.get(cache, "app", "aa11", half -> write(half, made));
        Path second = PreparedDirectory.get(cache, "app", "aa11", half -> write(half, made));
        assertThat(second).isEqualTo(first);
        assertThat(made.get()).isEqualTo(1);
        assertThat(first.resolve("content")).exists();
    }

    @Test
    void is_absent_when_its_making_failed_and_made_anew_next_time() throws Exception {
        assertThatThrownBy(() -> PreparedDirectory.get(cache, "app", "aa11", half -> {
                    Files.writeString(half.resolve("content"), "half");
                    throw new IOException("killed in between");
                }))
                .hasMessage("killed in between");
        assertThat(cache.resolve("app-aa11")).doesNotExist();
        Path made = PreparedDirectory.get(cache, "app", "aa11", half -> write(half, new AtomicInteger()));
        assertThat(made.resolve("content")).hasContent("whole");
    }

    @Test
    void is_made_by_one_of_many_who_want_it_at_the_same_time() throws Exception {
        AtomicInteger made = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Path>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(threads.submit(() -> PreparedDirectory.get(cache, "app", "aa11", half -> write(half, made))));
            }
            for (Future<Path> each : all) {
                assertThat(each.get().resolve("content")).exists();
            }
        }
        assertThat(made.get()).isEqualTo(1);
    }

    @Test
    void keeps_the_last_builds_and_whatever_has_another_name() throws Exception {
        for (int build = 1; build <= 5; build++) {
            Path made = PreparedDirectory.get(cache, "app", "b" + build, half -> write(half, new AtomicInteger()));
            Files.setLastModifiedTime(made, FileTime.from(Instant.ofEpochSecond(build)));
        }
        PreparedDirectory.get(cache, "app-aot", "b1", half -> write(half, new AtomicInteger()));
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("app-b3", "app-b4", "app-b5", "app-aot-b1");
        }
    }

    private static void write(Path half, AtomicInteger made) throws IOException {
        made.incrementAndGet();
        Files.writeString(half.resolve("content"), "whole");
    }
}
