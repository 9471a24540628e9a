package cn.gov.zs.housing.disclosure.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Exposures} does, wherever it keeps them. Each test finds it empty. */
public abstract class ExposuresContract {
    protected abstract Exposures exposures();

    @Test
    void gives_back_what_was_kept_under_each_key_and_nothing_for_the_others() {
        var one = trace("n1", "442000************");
        var other = trace("n2", "******************");
        exposures().keep(Map.of("name:a", one, "household:a", one), Exposure::with);
        exposures().keep(Map.of("name:a", other), Exposure::with);

        var found = exposures().find(List.of("name:a", "household:a", "name:b"));

        assertThat(found).containsOnlyKeys("name:a", "household:a");
        assertThat(found.getOrDefault("name:a", Exposure.NONE).traces()).containsExactly(one, other);
        assertThat(found.getOrDefault("household:a", Exposure.NONE).traces()).containsExactly(one);
    }

    @Test
    void keeps_a_thing_once_however_often_it_is_told() {
        var traces = Map.of("name:a", trace("n1", "442000************"));
        exposures().keep(traces, Exposure::with);
        exposures().keep(traces, Exposure::with);
        exposures().keep(Map.of("name:a", trace("n2", "442000************")), Exposure::with);

        assertThat(exposures()
                        .find(List.of("name:a"))
                        .getOrDefault("name:a", Exposure.NONE)
                        .traces())
                .hasSize(1);
    }

    @Test
    void keeps_more_than_one_order_to_the_database_holds() {
        var many = new LinkedHashMap<String, Trace>();
        IntStream.range(0, 1_200).forEach(i -> many.put("name:" + i, trace("n", "442000************")));
        exposures().keep(many, Exposure::with);

        assertThat(exposures().find(many.keySet())).hasSize(1_200);
    }

    private static Trace trace(String notice, String mask) {
        return new Trace(notice, Place.FIRST_REVIEW, new IdMask(mask), Optional.of("442000118"), "app");
    }
}
