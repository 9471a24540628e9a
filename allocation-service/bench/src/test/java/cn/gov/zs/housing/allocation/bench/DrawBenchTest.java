package cn.gov.zs.housing.allocation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.published.VerifyBundle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("zone-free")
class DrawBenchTest {

    @TempDir
    Path dir;

    @Test
    void leaves_a_bundle_that_the_verifier_finds_right() throws IOException {
        var measured = DrawBench.measure(2_000, dir);
        var said = new ByteArrayOutputStream();
        int code = VerifyBundle.run(
                List.of(measured.bundleFile(), "--digest", measured.digest()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as("%s", said).isZero();
        assertThat(measured.bytes()).isGreaterThan(200_000);
        assertThat(measured.made().seconds()).isPositive();
        assertThat(measured.floor().all().seconds()).isPositive();
    }

    @Test
    void the_same_number_of_households_is_the_same_city() throws IOException {
        var first = new City(500).entrants().ranked();
        var second = new City(500).entrants().ranked();
        for (int number = 1; number <= 500; number++) {
            assertThat(first.row(number)).isEqualTo(second.row(number));
        }
        assertThat(new City(501).entrants().ranked().size()).isEqualTo(501);
    }
}
