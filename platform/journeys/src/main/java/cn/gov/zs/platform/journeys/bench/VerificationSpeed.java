package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.housing.allocation.bench.DrawBench.Measured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** How long somebody waits who checks a bundle: at a terminal, and with the page in a browser. */
final class VerificationSpeed {
    private static final int ROUNDS = 3;
    private static final int BLOCK = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path root;

    /** @param root of the working copy: the command and the page are taken from it */
    VerificationSpeed(Path root) {
        this.root = root;
    }

    /** One run of the command, and the bare hashing of the same file. */
    private record Round(double seconds, double cpuSeconds, double hashSeconds) {}

    void measure(Report report, Measured million, Measured forThePage) throws Exception {
        report.section("A draw verified from its bundle");
        var command = rounds(million);
        report.figure(
                "1000000 households by ./housing verify, median of " + ROUNDS,
                "%s, %.1f s of processors"
                        .formatted(
                                Spread.of(command, Round::seconds).text("%.1f s"),
                                Spread.of(command, Round::cpuSeconds).median()),
                "≤ 10 s");
        report.figure(
                "ratio to one SHA-256 of the file, median of " + ROUNDS + " rounds",
                Spread.of(command, r -> r.seconds() / r.hashSeconds()).text("%.1f"),
                "");
        var browser = Chromium.installed();
        var what = "100000 households by verify.html in headless Chromium";
        if (browser.isEmpty()) {
            report.figure(what, "skipped: no Chromium on the PATH", "≤ 30 s");
            return;
        }
        var small = rounds(forThePage);
        var page = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            page.add(byThePage(browser.get(), forThePage));
        }
        var seconds = Spread.of(page, p -> p);
        report.figure(what + ", median of " + ROUNDS, seconds.text("%.1f s"), "≤ 30 s");
        report.figure(
                "ratio to ./housing verify of the same bundle",
                "%.1f"
                        .formatted(seconds.median()
                                / Spread.of(small, Round::seconds).median()),
                "");
    }

    private List<Round> rounds(Measured bundle) throws Exception {
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < ROUNDS; round++) {
            var hashing = System.nanoTime();
            sha256(Path.of(bundle.bundleFile()));
            rounds.add(byTheCommand(bundle, (System.nanoTime() - hashing) / 1e9));
        }
        return rounds;
    }

    /** The shell tells what the command took, the start of Java with it. */
    private Round byTheCommand(Measured bundle, double hashSeconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "TIMEFORMAT='%R %U %S'; time \"$0\" verify \"$1\" --digest \"$2\" >/dev/null 2>&1",
                        root.resolve("housing").toString(),
                        bundle.bundleFile(),
                        bundle.digest())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("./housing verify does not find " + bundle.bundleFile() + " right");
        }
        var times = said.replace(',', '.').split(" ", -1);
        return new Round(
                Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]), hashSeconds);
    }

    /** From the choice of the file to the verdict. */
    private double byThePage(Path browser, Measured bundle) throws Exception {
        var page = root.resolve("allocation-service/verifier/src/main/resources/verifier/verify.html");
        try (var chromium = new Chromium(browser, page.toUri())) {
            chromium.evaluate("document.getElementById('digest').value = '" + bundle.digest() + "'");
            var began = System.nanoTime();
            chromium.choose("#file", Path.of(bundle.bundleFile()));
            var verdict = chromium.await("(document.querySelector('#report .verdict') ?? {}).className", PATIENCE);
            var seconds = (System.nanoTime() - began) / 1e9;
            if (!verdict.equals("verdict RIGHT")) {
                throw new IllegalStateException("verify.html does not find the bundle right: " + verdict);
            }
            return seconds;
        }
    }

    private static String sha256(Path file) throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        var block = new byte[BLOCK];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
