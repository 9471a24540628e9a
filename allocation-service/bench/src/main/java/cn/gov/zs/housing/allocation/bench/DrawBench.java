package cn.gov.zs.housing.allocation.bench;

import cn.gov.zs.housing.allocation.rules.freeze.Entrants;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.Homes;
import cn.gov.zs.housing.allocation.rules.freeze.RankedEntrants;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.published.Bundle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code DrawBench DIR ROUNDS HOUSEHOLDS…}: what it costs to rank, freeze, draw and bundle a city, beside the least it could.
 * The sizes take turns in each round. Prints a {@link Measured} as a line of JSON for each, and leaves the bundle of each size in
 * the directory.
 */
public final class DrawBench {

    /** Before the first measurement the machine's compiler has seen the code. */
    private static final int WARM_UP = 100_000;

    private static final int WARM_UPS = 3;

    private DrawBench() {}

    /**
     * What one size cost in one round.
     *
     * @param households how many
     * @param rank to rank
     * @param freeze to write the list with its digests and its Merkle tree
     * @param draw to draw
     * @param bundle to write the bundle
     * @param heapBytes of the heap that were in use at most; the city itself counts, and what was not collected yet
     * @param floor the least it could cost, measured just before
     * @param bytes of the bundle
     * @param digest the batch digest
     * @param bundleFile where the bundle is
     */
    public record Measured(
            int households,
            Spent rank,
            Spent freeze,
            Spent draw,
            Spent bundle,
            long heapBytes,
            Floor floor,
            long bytes,
            String digest,
            String bundleFile) {

        /** Everything from the scored households to the closed file. */
        public Spent made() {
            return rank.plus(freeze).plus(draw).plus(bundle);
        }
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var json = new JsonMapper();
        var dir = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        var sizes = Stream.of(args).skip(2).map(Integer::valueOf).toList();
        for (int i = 0; i < WARM_UPS; i++) {
            measure(WARM_UP, dir);
        }
        for (int round = 0; round < rounds; round++) {
            for (var size : sizes) {
                out.println(json.writeValueAsString(measure(size, dir)));
            }
        }
    }

    /** Measures one size; its bundle is left in {@code dir}. */
    static Measured measure(int households, Path dir) throws IOException {
        var city = new City(households);
        var cost = new Cost(city, city.homes(), city.entrants());
        // the bundle's size is known after the first round only; a line of the list has about 180 bytes
        var file = dir.resolve("bundle-" + households + ".zip");
        long bytes = Files.exists(file) ? Files.size(file) : 180L * households;
        var floor = Floor.of(households, bytes, dir.resolve("floor"));
        return cost.measure(dir.resolve("entrants.jsonl"), file, floor);
    }

    /** One draw, step by step. */
    private static final class Cost {

        private final City city;
        private final Homes homes;
        private final Entrants entrants;

        Cost(City city, Homes homes, Entrants entrants) {
            this.city = city;
            this.homes = homes;
            this.entrants = entrants;
        }

        Measured measure(Path list, Path file, Floor floor) throws IOException {
            var heap = HeapPeak.watched();
            var ranked = new RankedEntrants[1];
            var rank = Spent.on(() -> ranked[0] = entrants.ranked());
            var frozen = new Frozen[1];
            var freeze =
                    Spent.on(() -> frozen[0] = Frozen.toFile(city.theirPlan(), city.sheets(), ranked[0], homes, list));
            var digest = frozen[0].digest().sha256();
            var transcript = city.transcript(digest);
            var result = new Result[1];
            var draw = Spent.on(() -> result[0] = Draw.run(frozen[0], transcript.seed()));
            // the log's part: not the draw's cost
            var log = MadeUpLog.of(frozen[0], transcript, result[0], City.OFFICE);
            var bundle = Spent.on(
                    () -> new Bundle(frozen[0], city.votes(digest), city.record(transcript), transcript, result[0], log)
                            .write(file, City.OFFICE));
            long most = heap.bytes();
            Files.delete(list);
            return new Measured(
                    city.size(), rank, freeze, draw, bundle, most, floor, Files.size(file), digest, file.toString());
        }
    }
}
