package cn.gov.zs.housing.allocation.rules.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.published.BatchSamples;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("二（一）（5） 以得分高低进行排序：queue, score, ties, tag")
class RankedEntrantsTest {

    private static final Plan PLAN = BatchSamples.plan();

    record Row(int queue, int score, int months, String tag) {}

    @Property(tries = 300)
    void packed_rows_come_out_as_objects_with_a_comparator_would(
            @ForAll @Size(max = 40) List<@IntRange(max = 3 * 4 * 3 - 1) Integer> kinds,
            @ForAll @IntRange(max = 1) int collide,
            @ForAll Random chance) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < kinds.size(); i++) {
            int kind = kinds.get(i);
            // TALENT, the second queue, has no ties
            int queue = kind % 3;
            rows.add(new Row(queue, kind / 3 % 4 - 2, kind / 12, tag(i, collide == 1)));
        }
        Collections.shuffle(rows, chance);
        var ranked = entrants(rows).ranked();
        var expected = rows.stream()
                .sorted(Comparator.comparingInt(Row::queue)
                        .thenComparing(Comparator.comparingInt(Row::score).reversed())
                        .thenComparing(Comparator.comparingInt((Row r) -> r.queue() == 1 ? 0 : r.months())
                                .reversed())
                        .thenComparing(Row::tag))
                .toList();
        for (int number = 1; number <= rows.size(); number++) {
            assertThat(rows.get(ranked.row(number))).isEqualTo(expected.get(number - 1));
            boolean equal = number > 1 && sameRank(expected.get(number - 2), expected.get(number - 1));
            assertThat(ranked.standings().equalsPrevious(number)).isEqualTo(equal);
        }
        for (int queue = 0; queue < 3; queue++) {
            int q = queue;
            assertThat(ranked.standings().end(queue) - ranked.standings().first(queue))
                    .isEqualTo((int) rows.stream().filter(r -> r.queue() == q).count());
        }
    }

    @Test
    void what_was_frozen_reads_back_as_it_stood() throws Exception {
        var frozen = BatchSamples.frozen();
        var again = Frozen.read(
                frozen.plan().bytes(), BatchSamples.sheets(), frozen.homesFile().bytes(), frozen.entrantsFile());
        assertThat(again.digest()).isEqualTo(frozen.digest());
        assertThat(again.plan()).isEqualTo(frozen.plan());
        for (int number = 1; number <= again.tree().size(); number++) {
            assertThat(again.standings().equalsPrevious(number))
                    .isEqualTo(frozen.standings().equalsPrevious(number));
        }
        assertThat(again.standings().first(2)).isEqualTo(frozen.standings().first(2));
    }

    @Test
    void refuses_a_household_twice() {
        var entrants = entrants(List.of(
                new Row(0, 1, 1, tag(1, false)), new Row(0, 2, 1, tag(2, false)), new Row(2, 3, 1, tag(1, false))));
        assertThatThrownBy(entrants::ranked).hasMessageContaining("one tag");
    }

    @Test
    void refuses_a_missing_fact_or_one_of_another_kind() {
        var entrants = new Entrants(PLAN, 2);
        var facts = new java.util.HashMap<>(facts(3));
        entrants.add(0, facts, BigDecimal.ONE, tag(1, false));
        facts.put("waitingMonths", Fact.of("three"));
        assertThatThrownBy(() -> entrants.add(0, facts, BigDecimal.ONE, tag(2, false)))
                .hasMessageContaining("another kind");
        facts.remove("waitingMonths");
        assertThatThrownBy(() -> entrants.add(0, facts, BigDecimal.ONE, tag(2, false)))
                .hasMessageContaining("waitingMonths is missing");
    }

    @Test
    void a_tie_over_words_is_refused() {
        var entrants = new Entrants(PLAN, 2);
        var facts = new java.util.HashMap<>(facts(3));
        facts.put("waitingMonths", Fact.of("three"));
        assertThatThrownBy(() -> entrants.add(0, facts, BigDecimal.ONE, tag(2, false)))
                .hasMessageContaining("a tie compares words");
    }

    @Test
    void packed_rows_need_somebody_to_say_of_what_kind_their_facts_are() {
        var entrants = new Entrants(PLAN, 1);
        entrants.add(0, new long[4], 0, new byte[Tags.BYTES]);
        var ranked = entrants.ranked();
        assertThatThrownBy(() -> Frozen.inMemory(PLAN, BatchSamples.sheets(), ranked, BatchSamples.homes(PLAN)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static boolean sameRank(Row one, Row other) {
        return one.queue() == other.queue()
                && one.score() == other.score()
                && (one.queue() == 1 || one.months() == other.months());
    }

    private static Entrants entrants(List<Row> rows) {
        var entrants = new Entrants(PLAN, 0);
        rows.forEach(row -> entrants.add(row.queue(), facts(row.months()), BigDecimal.valueOf(row.score()), row.tag()));
        return entrants;
    }

    private static Map<String, Fact> facts(int months) {
        return Map.of(
                "hasHome", Fact.of(false),
                "householdSize", Fact.of(2),
                "perHeadFloorArea", Fact.of(new BigDecimal("4.5")),
                "waitingMonths", Fact.of(months));
    }

    /** Tags that begin alike are what somebody could make to confuse a sort by their beginnings. */
    private static String tag(int i, boolean collide) {
        var hash = Hashes.sha256Hex(Integer.toString(i).getBytes(StandardCharsets.UTF_8));
        return collide ? "0".repeat(16) + hash.substring(16) : hash;
    }
}
