package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.journeys.Journey;
import cn.gov.zs.platform.journeys.Narrator;
import cn.gov.zs.platform.local.LocalPlatform;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;

/**
 * How long the hall waits after the balls: from the confirmation of the last public input until anybody reads the result through the
 * gateway, and until anybody downloads the bundle with its proofs of the public log. Whole journeys are played for it.
 */
final class ResultPublic {
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalPlatform platform;

    ResultPublic(LocalPlatform platform) {
        this.platform = platform;
    }

    void measure(Report report) {
        var results = new ArrayList<Double>();
        var proofs = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var journey = played();
            results.add(journey.resultAfter().toNanos() / 1e9);
            proofs.add(journey.proofsAfter().toNanos() / 1e9);
        }
        report.section("A draw's result and its proofs are public");
        report.figure(
                "from the last public input to the result, median of " + ROUNDS + " journeys",
                Spread.of(results, r -> r).text("%.1f s"),
                "≤ 60 s");
        report.figure(
                "to the bundle with its proofs of the public log, median of " + ROUNDS,
                Spread.of(proofs, p -> p).text("%.1f s"),
                "≤ 60 s");
    }

    private Journey played() {
        var address = URI.create(platform.addresses().publicUrl());
        var unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var journey = new Journey(
                address,
                URI.create(platform.addresses().exchange()),
                platform.clock(),
                new Narrator(unheard, address),
                _ -> {},
                PATIENCE,
                new SecureRandom());
        if (!journey.play()) {
            throw new IllegalStateException("the journey stopped before its end");
        }
        return journey;
    }
}
