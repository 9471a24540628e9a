package cn.gov.zs.housing.disclosure.mask;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.draft.DraftSamples;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final MaskPolicy POLICY = MaskPolicies.shipped().inForce(TODAY);

    private final InMemoryExposures exposures = new InMemoryExposures();
    private final Guard guard = DraftSamples.guard(exposures);

    @Test
    void shows_the_officer_what_remains_after_all_that_was_ever_published() {
        var draft = shown("n-1", "a", "李美华", "442000************");
        assertThat(guard.look(draft, POLICY, TODAY).figures().fewest().neighbour())
                .isEqualTo(1_000);
        guard.keep(shown("old", "", "李美华", "442000********0017"), POLICY);
        assertThat(guard.look(draft, POLICY, TODAY).figures().fewest().neighbour())
                .isEqualTo(1);
    }

    @Test
    void holds_nothing_against_a_draft_that_it_showed_itself() {
        var draft = shown("n-1", "a", "李美华", "******************");
        guard.keep(shown("n-1", "a", "李美华", "442000********0017"), POLICY);
        assertThat(guard.look(draft, POLICY, TODAY).clear()).isTrue();
        assertThat(guard.look(draft, POLICY, TODAY).figures().fewest().neighbour())
                .isEqualTo(1_000);
    }

    @Test
    void two_rows_of_one_draft_are_spliced_too() {
        var draft = new Shown(
                "n-1",
                Place.RESULT,
                List.of(named(1, "a", "李美华", "442000************"), named(2, "a", "李美华", "******19800101****")),
                List.of());
        assertThat(guard.look(draft, POLICY, TODAY).findings())
                .extracting(Finding::kind, Finding::row)
                .contains(org.assertj.core.groups.Tuple.tuple(Finding.Kind.BEYOND_POLICY, 2));
    }

    @Test
    void of_two_old_masks_that_contradict_each_other_the_worse_one_counts() {
        guard.keep(shown("old-1", "", "李美华", "******19800101****"), POLICY);
        guard.keep(shown("old-2", "", "李美华", "******19900202001*"), POLICY);
        var finding = guard.look(shown("n", "a", "李美华", "442000************"), POLICY, TODAY).findings().stream()
                .filter(each -> each.kind() == Finding.Kind.SPLICE)
                .findFirst()
                .orElseThrow();
        assertThat(finding.figure()).isEqualTo(1);
        assertThat(finding.earlier().orElseThrow().published()).isEqualTo("old-2");
    }

    @Test
    void a_namesake_whose_number_was_hidden_holds_nobody_and_her_own_hidden_number_does() {
        guard.keep(shown("old", "b", "李美华", "******************"), POLICY);
        assertThat(guard.look(shown("n", "a", "李美华", "442000************"), POLICY, TODAY)
                        .clear())
                .isTrue();
        assertThat(guard.look(shown("n", "b", "李美华", "442000************"), POLICY, TODAY)
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.STYLE_CHANGED);
    }

    @Test
    void a_row_about_as_many_as_notices_name_is_about_none_of_them() {
        IntStream.range(0, 5)
                .forEach(i ->
                        guard.keep(shown("n-" + i, "a-" + i, "家庭" + (char) ('甲' + i), "442000************"), POLICY));
        var row = new Shown.Group(1, new Combination(Optional.of("442000118"), OptionalInt.of(3), Optional.empty()), 1);
        assertThat(guard.look(new Shown("d", Place.TYPED, List.of(), List.of(row)), POLICY, TODAY)
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.SMALL_GROUP);
    }

    @Test
    void two_notices_of_one_household_name_one_household() {
        guard.keep(shown("n-1", "a", "李美华", "442000************"), POLICY);
        for (int again = 0; again < 9; again++) {
            guard.keep(shown("n-again-" + again, "a", "李美华", "442000************"), POLICY);
        }
        var row = new Shown.Group(1, new Combination(Optional.of("442000118"), OptionalInt.of(3), Optional.empty()), 1);
        assertThat(guard.look(new Shown("d", Place.TYPED, List.of(), List.of(row)), POLICY, TODAY)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Finding.Kind.SINGLES_OUT);
                    assertThat(finding.earlier().orElseThrow().published()).isEqualTo("n-1");
                    assertThat(finding.earlier().orElseThrow().field()).isEqualTo(MaskField.APPLICANT_NAME);
                });
    }

    @Test
    void what_is_kept_names_nobody() {
        guard.keep(shown("n-1", "a", "李美华", "442000************"), POLICY);
        assertThat(exposures.everything()).doesNotContain("李", "美华");
    }

    /** By how much it asks for and not by a clock: some hundreds of households at a time, two keys each, whatever the archive holds. */
    @Test
    void looks_at_ten_thousand_rows_in_twenty_questions() {
        var archive = IntStream.range(0, 20_000)
                .mapToObj(i -> new Shown.Named(
                        i + 1, "old-" + i, name(i), new IdMask("442000************"), Combination.NOTHING))
                .toList();
        guard.keep(new Shown("archive", Place.RESULT, archive, List.of()), POLICY);
        guard.keep(shown("paper", "", name(77), "442000********0017"), POLICY);
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> named(i + 1, "new-" + i, name(i), "442000************"))
                .toList();
        var asked = new Asked(exposures);

        var verdict = DraftSamples.guard(asked).look(new Shown("d", Place.RESULT, rows, List.of()), POLICY, TODAY);

        assertThat(verdict.figures().rows()).isEqualTo(10_000);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(78);
            assertThat(finding.earlier().orElseThrow().published()).isEqualTo("paper");
        });
        assertThat(asked.questions).isLessThanOrEqualTo(21);
        assertThat(asked.keys).isLessThanOrEqualTo(20_000);
    }

    /** Counts what is asked for. */
    private static final class Asked implements Exposures {
        private final Exposures there;
        private int questions;
        private int keys;

        Asked(Exposures there) {
            this.there = there;
        }

        @Override
        public Map<String, Exposure> find(Collection<String> wanted) {
            questions++;
            keys += wanted.size();
            return there.find(wanted);
        }

        @Override
        public void keep(Map<String, Trace> traces, BiFunction<Exposure, Trace, Exposure> how) {
            throw new IllegalStateException("a look keeps nothing");
        }
    }

    private static String name(int i) {
        return "家" + Character.toString(0x4E00 + i % 20_000) + Character.toString(0x4E00 + i / 20_000);
    }

    private static Shown shown(String id, String household, String name, String mask) {
        return new Shown(id, Place.CITY_REVIEW, List.of(named(1, household, name, mask)), List.of());
    }

    private static Shown.Named named(int row, String household, String name, String mask) {
        return new Shown.Named(
                row,
                household,
                name,
                new IdMask(mask),
                new Combination(Optional.of("442000118"), OptionalInt.of(3), Optional.of("LOCAL_OTHER")));
    }
}
