package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A frozen batch with all its lists, and whose number is whose.
 *
 * @param frozen what is published
 * @param applications the entrants' applications in the order of their numbers; not published
 * @param leftOut who waits and fits a pool and is not among them; not published
 */
public record FrozenBatch(Frozen frozen, List<String> applications, List<LeftOut> leftOut) {

    /** One that left nobody out. */
    public FrozenBatch(Frozen frozen, List<String> applications) {
        this(frozen, applications, List.of());
    }

    /** @throws IllegalArgumentException if the two do not have the same length */
    public FrozenBatch {
        applications = List.copyOf(applications);
        leftOut = List.copyOf(leftOut);
        if (applications.size() != frozen.standings().size()) {
            throw new IllegalArgumentException("not one application for each entrant");
        }
    }

    /** The score sheet of a category, as it was frozen. */
    public String sheet(String category) {
        try {
            return new String(
                    Objects.requireNonNull(frozen.sheets().get(category), category)
                            .bytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads households from the published list in one pass, in the order of their numbers.
     *
     * @param skip how many to pass over
     * @param limit how many at most
     */
    public <T> List<T> households(int skip, int limit, Function<Json.Obj, T> reading) {
        try (var lines =
                new BufferedReader(new InputStreamReader(frozen.entrantsFile().open(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(skip)
                    .limit(limit)
                    .map(line -> reading.apply(JsonReader.readObject(line.getBytes(StandardCharsets.UTF_8))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application of an entrant. */
    public String application(int number) {
        return applications.get(number - 1);
    }

    /** The number of an application, from 1; 0 if it is not in the batch. */
    public int numberOf(String application) {
        return applications.indexOf(application) + 1;
    }

    /** The number of each application. */
    public Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        applications.forEach(application -> numbers.put(application, numbers.size() + 1));
        return numbers;
    }
}
