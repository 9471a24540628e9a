package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.util.List;
import java.util.Map;

/** The last public input (最后公共输入) as it came out. */
public sealed interface LastInput {

    /** As the transcript writes it. */
    Json.Obj json();

    /** Whether it is what the plan announced. */
    boolean fits(AnnouncedInput announced);

    /**
     * Balls drawn in the room.
     *
     * @param numbers in the order they were drawn
     */
    record Balls(List<Integer> numbers) implements LastInput {

        /** Keeps its own copy. */
        public Balls {
            numbers = List.copyOf(numbers);
        }

        @Override
        public Json.Obj json() {
            return Json.object(Map.of("balls", Json.list(numbers, Json::of), "kind", Json.of("BALLS")));
        }

        @Override
        public boolean fits(AnnouncedInput announced) {
            return announced instanceof AnnouncedInput.Balls(int balls, int highest)
                    && numbers.size() == balls
                    && numbers.stream().allMatch(number -> 0 <= number && number <= highest);
        }
    }

    /**
     * A round of a public beacon.
     *
     * @param name which beacon
     * @param round which round
     * @param value its value: 1 to 64 bytes in lower-case hexadecimal
     */
    record Beacon(String name, int round, String value) implements LastInput {

        private static final int LONGEST = 64;

        /** @throws IllegalArgumentException if the value is something else */
        public Beacon {
            int bytes = value.length() / 2;
            if (bytes < 1 || bytes > LONGEST) {
                throw new IllegalArgumentException("a beacon's value has 1 to 64 bytes");
            }
            Hashes.bytes(value, bytes);
        }

        @Override
        public Json.Obj json() {
            return Json.object(Map.of(
                    "kind", Json.of("BEACON"),
                    "name", Json.of(name),
                    "round", Json.of(round),
                    "value", Json.of(value)));
        }

        @Override
        public boolean fits(AnnouncedInput announced) {
            return announced.equals(new AnnouncedInput.Beacon(name, round));
        }
    }

    /** Reads what {@link #json()} wrote. @throws RuntimeException naming what is wrong with it */
    static LastInput read(Json.Obj json) {
        return switch (json.text("kind")) {
            case "BALLS" -> {
                json.only("balls", "kind");
                yield new Balls(json.counts("balls"));
            }
            case "BEACON" -> {
                json.only("kind", "name", "round", "value");
                yield new Beacon(json.text("name"), json.count("round"), json.text("value"));
            }
            default -> throw new IllegalArgumentException("an unknown kind of last input");
        };
    }
}
