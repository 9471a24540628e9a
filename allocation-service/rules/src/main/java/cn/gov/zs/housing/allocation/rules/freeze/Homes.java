package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** The homes of a batch, by pool and id: file {@code homes.jsonl}. */
public final class Homes {

    private final List<Home> homes;

    private Homes(List<Home> homes) {
        this.homes = homes;
    }

    /**
     * The homes in their published order.
     *
     * @throws IllegalArgumentException naming a home that is there twice or whose pool the plan does not know, or a pool that
     *     has not as many homes as the plan says
     */
    public static Homes of(Plan plan, List<Home> homes) {
        var place = new HashMap<String, Integer>();
        plan.pools().forEach(pool -> place.put(pool.pool(), place.size()));
        for (var home : homes) {
            Ids.require(place.containsKey(home.pool()), "home " + home.homeId() + " is in no pool of the plan");
        }
        var sorted = homes.stream()
                .sorted(Comparator.comparing((Home home) -> place.get(home.pool()))
                        .thenComparing(Home::homeId))
                .toList();
        Ids.require(sorted.stream().map(Home::homeId).distinct().count() == sorted.size(), "a home appears twice");
        for (var pool : plan.pools()) {
            long found = sorted.stream()
                    .filter(home -> home.pool().equals(pool.pool()))
                    .count();
            Ids.require(found == pool.homes(), "pool " + pool.pool() + " has " + found + " homes, not " + pool.homes());
        }
        return new Homes(sorted);
    }

    /** Reads {@code homes.jsonl} as it stands; whether it fits a plan is for {@link #of} to say. */
    public static List<Home> read(byte[] file) {
        var homes = new ArrayList<Home>();
        try {
            Lines.each(
                    new ByteArrayInputStream(file),
                    (block, from, to) ->
                            homes.add(Home.read(JsonReader.readObject(java.util.Arrays.copyOfRange(block, from, to)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return homes;
    }

    /** The bytes of {@code homes.jsonl}. */
    public byte[] bytes() {
        var out = new StringBuilder();
        homes.forEach(home -> home.appendLine(out));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All, in their order. */
    public List<Home> list() {
        return homes;
    }

    /** The ids of a pool's homes, ascending. */
    public List<String> idsOf(String pool) {
        return homes.stream()
                .filter(home -> home.pool().equals(pool))
                .map(Home::homeId)
                .toList();
    }
}
