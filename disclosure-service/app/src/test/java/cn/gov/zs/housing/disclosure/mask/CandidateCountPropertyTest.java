package cn.gov.zs.housing.disclosure.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The count against brute force: every way to fill the stars, each looked at by itself. */
class CandidateCountPropertyTest {
    private static final Reader READER = new Reader(
            LocalDate.of(1936, 12, 1), LocalDate.of(2008, 12, 1), Set.of("442000", "442001", "440100", "430422"));

    @Property(tries = 150)
    void counts_what_trying_every_number_counts(@ForAll("numbers") String number, @ForAll("few") Set<Integer> hidden) {
        var mask = hide(number, hidden);
        assertThat(CandidateCount.of(mask, READER)).isEqualTo(tried(mask));
    }

    @Property(tries = 100)
    void a_reader_who_sees_more_is_left_with_no_more(
            @ForAll("numbers") String number, @ForAll("some") Set<Integer> one, @ForAll("some") Set<Integer> other) {
        var first = hide(number, one);
        var second = hide(number, other);
        var both = CandidateCount.of(first.spliced(second), READER);
        assertThat(both.stranger())
                .isPositive()
                .isLessThanOrEqualTo(count(first))
                .isLessThanOrEqualTo(count(second));
        assertThat(both.neighbour()).isPositive().isLessThanOrEqualTo(both.stranger());
        assertThat(first.spliced(second)).isEqualTo(second.spliced(first));
        assertThat(first.within(first.spliced(second))).isTrue();
    }

    @Property(tries = 50)
    void a_number_with_one_digit_hidden_leaves_the_number_or_hardly_more(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 0, max = 17) int place) {
        // weights are no multiples of 11, so two digits of one place never make the same check digit
        assertThat(count(hide(number, Set.of(place)))).isEqualTo(1);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("442000", "440100", "430422")
                .flatMap(place -> Arbitraries.integers()
                        .between(0, 26_000)
                        .flatMap(day -> Arbitraries.integers().between(0, 999).map(sequence -> {
                            var born = LocalDate.of(1936, 12, 1).plusDays(day);
                            var first = place
                                    + String.format(
                                            "%04d%02d%02d%03d",
                                            born.getYear(), born.getMonthValue(), born.getDayOfMonth(), sequence);
                            return first + CandidateCount.check(first);
                        })));
    }

    @Provide
    Arbitrary<Set<Integer>> few() {
        return Arbitraries.integers().between(0, 17).set().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<Integer>> some() {
        return Arbitraries.integers().between(0, 17).set();
    }

    private static long count(IdMask mask) {
        return CandidateCount.of(mask, READER).stranger();
    }

    private static IdMask hide(String number, Set<Integer> places) {
        var text = new StringBuilder(number);
        places.forEach(place -> text.setCharAt(place, '*'));
        return new IdMask(text.toString());
    }

    private static Candidates tried(IdMask mask) {
        var shown = mask.text().substring(0, 6);
        List<String> all = List.of(mask.text());
        for (int place = 0; place < 18; place++) {
            var next = new ArrayList<String>();
            for (var text : all) {
                if (text.charAt(place) != '*') {
                    next.add(text);
                    continue;
                }
                for (char digit : (place == 17 ? "0123456789X" : "0123456789").toCharArray()) {
                    next.add(text.substring(0, place) + digit + text.substring(place + 1));
                }
            }
            all = next;
        }
        Map<String, Long> byDay = new HashMap<>();
        for (var text : all) {
            if (text.charAt(17) == CandidateCount.check(text)
                    && born(text)
                    && (shown.indexOf('*') < 0 || READER.places().contains(text.substring(0, 6)))) {
                byDay.merge(text.substring(6, 14), 1L, Long::sum);
            }
        }
        long sum = byDay.values().stream().mapToLong(Long::longValue).sum();
        return sum == 0
                ? Candidates.NONE
                : new Candidates(
                        sum,
                        byDay.values().stream().mapToLong(Long::longValue).min().orElseThrow());
    }

    private static boolean born(String text) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return !day.isBefore(READER.bornFrom()) && !day.isAfter(READER.bornTo());
        } catch (DateTimeException none) {
            return false;
        }
    }
}
