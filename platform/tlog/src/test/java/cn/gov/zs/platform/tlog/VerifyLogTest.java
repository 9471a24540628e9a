package cn.gov.zs.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the files alone says what stood in the log, and any change of it is found. */
class VerifyLogTest {
    private static final long SIZE = 600;
    private static final SignerKey KEY = SignerKey.of("example.com/log", SignatureType.ED25519, new byte[32]);
    private static final SignerKey SM2 = SignerKey.of("example.com/log/sm2", SignatureType.SM2, sm2());
    private static final String KEYS =
            KEY.verifier().text() + "," + SM2.verifier().text();

    @TempDir
    private Path copy;

    private String said = "";

    @BeforeEach
    void copyTheFiles() throws IOException {
        var log = MemoryLog.of(SIZE);
        var head = new Checkpoint("example.com/log", SIZE, Proofs.root(SIZE, log.tree(SIZE)));
        var note = KEY.sign(head.text()).with(SM2.sign(head.text()).signatures());
        write("checkpoint", note.note().getBytes(StandardCharsets.UTF_8));
        write("verifier-key", (KEYS.replace(',', '\n') + "\n").getBytes(StandardCharsets.UTF_8));
        for (var tile : Tile.grown(0, SIZE)) {
            write(tile.path(), log.get(tile));
            if (tile.level() == 0) {
                var from = tile.index() * Tile.FULL;
                var entries = LongStream.range(from, from + tile.width())
                        .mapToObj(MemoryLog::entry)
                        .toList();
                write(new Tile(Tile.ENTRIES, tile.index(), tile.width()).path(), EntryBundle.write(entries));
            }
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = copy.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private int verify(String... args) {
        var out = new ByteArrayOutputStream();
        int code = VerifyLog.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void a_whole_copy_is_right_and_shows_the_entries_asked_for() {
        assertThat(verify(copy.toString(), KEY.verifier().text(), "entry 59")).isZero();
        assertThat(said).contains("59 entry 59", "599 entry 599", "600 条").doesNotContain("60 entry 60");
        assertThat(verify(copy.toString())).isZero();
        assertThat(said).contains("请与另外得到的公钥核对");
    }

    @Test
    void a_changed_byte_in_any_file_and_a_missing_file_are_found() throws IOException {
        List<Path> files;
        try (var all = Files.walk(copy)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("verifier-key"))
                    .toList();
        }
        assertThat(files).hasSize(8);
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
                var changed = bytes.clone();
                changed[at] ^= 1;
                Files.write(file, changed);
                assertThat(verify(copy.toString(), KEYS)).as("%s %d", file, at).isEqualTo(1);
            }
            Files.delete(file);
            assertThat(verify(copy.toString(), KEYS)).as("%s", file).isEqualTo(1);
            Files.write(file, bytes);
        }
        assertThat(verify(copy.toString(), KEYS)).isZero();
    }

    @Test
    void another_key_and_a_wrong_question_are_refused() {
        var seed = new byte[32];
        seed[0] = 1;
        var other = SignerKey.of("example.com/log", SignatureType.ED25519, seed)
                .verifier()
                .text();
        assertThat(verify(copy.toString(), other)).isEqualTo(1);
        var both = KEY.verifier().text() + "," + other;
        assertThat(verify(copy.toString(), both)).isEqualTo(1);
        assertThat(verify(copy.toString(), "nonsense")).isEqualTo(1);
        assertThat(verify()).isEqualTo(2);
    }

    private static byte[] sm2() {
        var secret = new byte[32];
        secret[31] = 5;
        return secret;
    }
}
