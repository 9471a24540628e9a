package cn.gov.zs.platform.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.bench.DrawBench;
import cn.gov.zs.housing.allocation.bench.DrawBench.Measured;
import cn.gov.zs.housing.allocation.rules.published.VerifyBundle;
import cn.gov.zs.platform.local.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A city of a million households, generated, ranked, drawn and bundled. Either verifier makes every score, rank, ticket and home anew
 * and compares bytes, so both finding it right have come to the same bits; and a million changed in one byte is right to neither.
 */
class MillionIT {
    private static final int HOUSEHOLDS = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path dir;

    @Test
    void both_verifiers_come_to_the_same_bits_on_a_million_households() throws Exception {
        var drawn = ChildJvm.run(List.of("-Xmx1g"), DrawBench.class, dir.toString(), "1", String.valueOf(HOUSEHOLDS))
                .getLast();
        var million = new JsonMapper().readValue(drawn, Measured.class);
        var bundle = Path.of(million.bundleFile());

        assertThat(byTheCommand(bundle, million.digest())).isZero();
        assertThat(byThePage(bundle, million.digest())).isEqualTo("verdict RIGHT");

        changeOneByteInTheMiddle(bundle);
        assertThat(byTheCommand(bundle, million.digest())).isEqualTo(1);
        assertThat(byThePage(bundle, million.digest())).isEqualTo("verdict DIFFERS");
    }

    /** The middle of the file lies in the list of entrants: the digit of a fact, a score or a tag. */
    private static void changeOneByteInTheMiddle(Path bundle) throws IOException {
        try (var file = FileChannel.open(bundle, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            var at = file.size() / 2;
            file.read(one, at);
            one.flip();
            one.put(0, (byte) (one.get(0) ^ 1));
            file.write(one, at);
        }
    }

    private static int byTheCommand(Path bundle, String digest) {
        var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return VerifyBundle.run(List.of(bundle.toString(), "--digest", digest), said);
    }

    private static String byThePage(Path bundle, String digest) throws Exception {
        var page = Layout.find().root().resolve("allocation-service/verifier/src/main/resources/verifier/verify.html");
        var browser = Chromium.installed().orElseThrow();
        try (var chromium = new Chromium(browser, page.toUri())) {
            chromium.evaluate("document.getElementById('digest').value = '" + digest + "'");
            chromium.choose("#file", bundle);
            return chromium.await("(document.querySelector('#report .verdict') ?? {}).className", PATIENCE);
        }
    }
}
