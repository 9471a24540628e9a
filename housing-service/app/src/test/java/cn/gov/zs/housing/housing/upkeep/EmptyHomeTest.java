package cn.gov.zs.housing.housing.upkeep;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("zone-free")
class EmptyHomeTest {
    private static final Hand HAND = new Hand("wu", Instant.parse("2026-11-30T02:00:00Z"));

    @Example
    void a_home_is_empty_since_the_first_day_it_is_known_to_have_been() {
        assertThat(EmptyHome.of(
                        "h",
                        List.of(
                                made("2026-03-01", Finding.EMPTY, "2026-01-15"),
                                made("2026-09-01", Finding.EMPTY, "2026-03-01"))))
                .contains(new EmptyHome("h", parse("2026-01-15"), List.of(parse("2026-03-01"), parse("2026-09-01"))));
    }

    @Example
    void somebody_found_in_it_ends_what_was_empty_before() {
        var empty = made("2026-03-01", Finding.EMPTY, "2026-01-15");
        var livedIn = made("2026-05-01", Finding.LIVED_IN, "");
        assertThat(EmptyHome.of("h", List.of(empty, livedIn))).isEmpty();
        assertThat(EmptyHome.of("h", List.of(empty, livedIn, made("2026-09-01", Finding.EMPTY, "2026-02-01"))))
                .as("not of a time when somebody was found there")
                .contains(new EmptyHome("h", parse("2026-05-02"), List.of(parse("2026-09-01"))));
        assertThat(EmptyHome.of("h", List.of(empty, made("2026-05-01", Finding.SUBLET, ""))))
                .isEmpty();
    }

    @Example
    void that_nobody_opened_shows_nothing() {
        var notMet = made("2026-05-01", Finding.NOT_MET, "");
        assertThat(EmptyHome.of("h", List.of(notMet))).isEmpty();
        assertThat(EmptyHome.of("h", List.of(made("2026-03-01", Finding.EMPTY, "2026-01-15"), notMet)))
                .isPresent();
    }

    @Provide
    Arbitrary<List<OccupancyCheck.Made>> checks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(Finding.class),
                        Arbitraries.integers().between(0, 200))
                .as((day, finding, before) -> {
                    var on = parse("2026-01-01").plusDays(day);
                    return made(
                            on.toString(),
                            finding,
                            finding == Finding.EMPTY ? on.minusDays(before).toString() : "");
                })
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void an_empty_home_was_never_found_occupied_since_and_the_order_of_the_records_does_not_matter(
            @ForAll("checks") List<OccupancyCheck.Made> checks) {
        // two visits on one day may disagree; which came last is then told by their records
        var distinct = new ArrayList<OccupancyCheck.Made>();
        for (var check : checks) {
            if (distinct.stream()
                    .noneMatch(
                            other -> other.result().on().equals(check.result().on()))) {
                distinct.add(check);
            }
        }
        var empty = EmptyHome.of("h", distinct);
        assertThat(EmptyHome.of("h", distinct.reversed())).isEqualTo(empty);
        empty.ifPresent(home -> {
            assertThat(home.found()).isNotEmpty().isSorted();
            assertThat(home.since()).isBeforeOrEqualTo(home.found().getFirst());
            assertThat(distinct)
                    .noneMatch(check -> !List.of(Finding.EMPTY, Finding.NOT_MET)
                                    .contains(check.result().finding())
                            && !check.result().on().isBefore(home.since()));
        });
    }

    private static OccupancyCheck.Made made(String on, Finding finding, String since) {
        return new OccupancyCheck.Made(
                new OccupancyCheck.Visit("c", "h", parse(on), HAND),
                new OccupancyCheck.Result(
                        parse(on),
                        finding,
                        since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since)),
                        "x",
                        HAND));
    }
}
