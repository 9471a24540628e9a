package cn.gov.zs.housing.allocation.rules.fairness;

import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.draw;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.group;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.homes;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.made;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.planted;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.seed;
import static cn.gov.zs.housing.allocation.rules.fairness.FairnessSamples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Kind;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Made;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.NotMade;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Reason;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("The fairness report, with the test vector of docs/spec/fairness-report.md")
class FairnessReportTest {

    /** Wuhan, 12 June 2009: 5,141 households with the same right to a home, 124 homes, six neighbouring numbers among the winners. */
    private static final int WUHAN_ENTRANTS = 5_141;

    private static final int WUHAN_HOMES = 124;
    private static final Set<Integer> SIX_IN_A_ROW = Set.of(1_410, 1_411, 1_412, 1_413, 1_414, 1_415);

    private static final Seed VECTOR = new Seed("2508c65ceec99b0842228bbde727143959b85800e7dc3fde37e39b1b7f12b370");

    private static DrawnBatch vector() {
        return draw(VECTOR, 60, n -> n <= 6 ? "50" : n <= 50 ? "40" : "30", homes(20));
    }

    private static List<DeclaredGroup> declared() {
        return List.of(
                new DeclaredGroup(GroupKind.TOWNSHIP, "T-A", every(3, 0, 59)),
                new DeclaredGroup(GroupKind.TOWNSHIP, "T-B", every(3, 1, 59)),
                new DeclaredGroup(GroupKind.TOWNSHIP, "T-C", every(3, 2, 59)),
                group(GroupKind.TOWNSHIP, "T-D", 60),
                group(GroupKind.STAFF_RELATIVE, "office", 1, 2, 3),
                group(GroupKind.STAFF_RELATIVE, "estate", 11, 13, 19),
                group(GroupKind.EMPLOYER, "E-1", 7, 8, 9, 10, 11, 12),
                group(GroupKind.EMPLOYER, "E-2", 20, 24, 28, 32, 36, 40),
                group(GroupKind.EMPLOYER, "E-3", 41, 42));
    }

    private static Set<Integer> every(int step, int rest, int last) {
        return IntStream.rangeClosed(1, last)
                .filter(n -> n % step == rest)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The file was written by Python (hashlib, fractions, SciPy) from the specification; docs/spec/fairness-report.md tells how. */
    @Test
    void the_report_is_the_published_one_byte_for_byte() throws IOException {
        try (var file =
                Objects.requireNonNull(FairnessReportTest.class.getResourceAsStream("/fairness/zs-fairness-1.json"))) {
            var expected = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(CanonicalJson.text(
                            FairnessReport.of(vector(), declared()).json()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_stream_of_chance_is_the_published_one() {
        var stream = ChanceStream.of(VECTOR, "homes");
        assertThat(List.of(stream.next(), stream.next(), stream.next()))
                .containsExactly(0x43ef2a17a7757694L, 0x8a81650aad37201cL, 0xe813fdcb1115aae0L);
        var places = IntStream.range(0, 10).asLongStream().toArray();
        ChanceStream.of(VECTOR, "homes").shuffle(places);
        assertThat(places).containsExactly(8, 5, 2, 9, 4, 7, 0, 3, 6, 1);
    }

    @Test
    void six_in_a_row_as_in_wuhan_is_found() {
        var honest = draw(seed("wuhan"), WUHAN_ENTRANTS, n -> "0", homes(WUHAN_HOMES));
        assertThat(FairnessReport.of(honest, List.of()).look()).isFalse();
        var report = FairnessReport.of(planted(honest, SIX_IN_A_ROW), List.of());
        var run = made(report, Kind.LONGEST_RUN);
        assertThat(run.statistic()).isEqualTo(6);
        assertThat(run.look()).isTrue();
        assertThat(Figures.chance(run.p())).isEqualTo("0.0000008764");
        assertThat(report.look()).isTrue();
    }

    @Test
    void those_in_by_score_are_a_run_by_law_and_no_sign_of_anything() {
        // a hundred in by score with neighbouring numbers, all relatives of staff: no chance chose them
        var batch = draw(seed("by score"), 300, n -> n <= 100 ? "60" : "40", homes(120));
        var report = FairnessReport.of(
                batch,
                List.of(new DeclaredGroup(
                        GroupKind.STAFF_RELATIVE,
                        "office",
                        IntStream.rangeClosed(1, 103).boxed().collect(Collectors.toSet()))));
        assertThat(made(report, Kind.LONGEST_RUN).parameters()).containsExactly(200, 20);
        assertThat(made(report, Kind.STAFF_RELATIVES).parameters()).containsExactly(200, 3, 20);
        assertThat(report.look()).isFalse();
        assertThat(report.queues()).containsExactly(new FairnessReport.QueueFacts("1", 300, 100, 200, 20, 0));
    }

    @Test
    void a_cluster_of_declared_relatives_is_found() {
        var honest = draw(seed("relatives"), 400, n -> "40", homes(40));
        var relatives = every(20, 7, 400);
        var declared = List.of(new DeclaredGroup(GroupKind.STAFF_RELATIVE, "office", relatives));
        assertThat(FairnessReport.of(honest, declared).look()).isFalse();
        var nine = relatives.stream().sorted().limit(9).collect(Collectors.toSet());
        var report = FairnessReport.of(planted(honest, nine), declared);
        assertThat(made(report, Kind.STAFF_RELATIVES).look()).isTrue();
        assertThat(report.groups().get(2).rows().getFirst().look()).isTrue();
    }

    @Test
    void a_cluster_of_one_employer_among_many_is_found_and_named_by_its_code() {
        var honest = draw(seed("employers"), 400, n -> "40", homes(40));
        var declared = IntStream.range(0, 20)
                .mapToObj(i -> new DeclaredGroup(GroupKind.EMPLOYER, "E-" + i, every(20, i, 400)))
                .toList();
        assertThat(FairnessReport.of(honest, declared).look()).isFalse();
        var nine = every(20, 5, 400).stream().sorted().limit(9).collect(Collectors.toSet());
        var report = FairnessReport.of(planted(honest, nine), declared);
        assertThat(made(report, Kind.EMPLOYERS).look()).isTrue();
        assertThat(report.groups().get(3).rows())
                .filteredOn(GroupTable.Row::look)
                .extracting(GroupTable.Row::code)
                .containsExactly("E-5");
    }

    @Test
    void a_township_that_comes_away_with_too_little_is_found() {
        var honest = draw(seed("townships"), 600, n -> "40", homes(200));
        var poor = every(6, 0, 600);
        var declared = IntStream.range(0, 6)
                .mapToObj(i -> new DeclaredGroup(GroupKind.TOWNSHIP, "44200010" + i, every(6, i, 600)))
                .toList();
        assertThat(FairnessReport.of(honest, declared).look()).isFalse();
        // whoever of the sixth township was chosen loses the home to somebody of another
        var others = honest.queues().getFirst().entrants().stream()
                .filter(e -> e.selected() || !poor.contains(e.number()))
                .map(DrawnEntrant::number)
                .filter(n -> !poor.contains(n))
                .collect(Collectors.toCollection(ArrayList::new));
        var chosen = honest.queues().getFirst().entrants().stream()
                .filter(DrawnEntrant::selected)
                .map(DrawnEntrant::number)
                .filter(n -> !poor.contains(n))
                .collect(Collectors.toSet());
        others.removeAll(chosen);
        int lost = 200 - chosen.size() - 8;
        chosen.addAll(others.subList(0, lost));
        var report = FairnessReport.of(planted(honest, chosen), declared);
        assertThat(made(report, Kind.TOWNSHIPS).look()).isTrue();
        assertThat(report.groups().getFirst().rows())
                .filteredOn(GroupTable.Row::look)
                .extracting(GroupTable.Row::code, GroupTable.Row::drawn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("442000100", 8));
    }

    @Test
    void tickets_that_somebody_made_up_are_found() {
        var honest = draw(seed("tickets"), 1_300, n -> "40", homes(50));
        var narrow = changed(honest, e -> with(e, "7" + e.ticket().substring(1), e.home()));
        var report = FairnessReport.of(narrow, List.of());
        assertThat(made(report, Kind.TICKET_CELLS).look()).isTrue();
        assertThat(made(report, Kind.TICKET_CELLS).parameters()).containsExactly(255);
        assertThat(made(report, Kind.TICKET_DISTANCE).look()).isTrue();
        assertThat(report.tickets().get(7)).isEqualTo(1_300);
    }

    @Test
    void better_homes_for_lower_numbers_for_lower_tickets_or_for_relatives_are_found() {
        var honest = draw(seed("homes"), 300, n -> "40", homes(60));
        var relatives = List.of(new DeclaredGroup(GroupKind.STAFF_RELATIVE, "office", every(6, 1, 300)));
        assertThat(FairnessReport.of(honest, relatives).look()).isFalse();

        var byNumber = changed(honest, e -> with(e, e.ticket(), e.home().map(h -> new BigDecimal(400 - e.number()))));
        assertThat(made(FairnessReport.of(byNumber, List.of()), Kind.HOMES_BY_NUMBER))
                .satisfies(check -> assertThat(check.look()).isTrue())
                .satisfies(check -> assertThat(Figures.text(check.statistic())).isEqualTo("-1"))
                .satisfies(check -> assertThat(check.p()).isEqualTo(0.0001));
        var byTicket = changed(
                honest,
                e -> with(e, e.ticket(), e.home().map(h -> new BigDecimal(Integer.parseInt(e.ticket(), 0, 4, 16)))));
        assertThat(made(FairnessReport.of(byTicket, List.of()), Kind.HOMES_BY_TICKET)
                        .look())
                .isTrue();
        var byBlood = changed(
                honest, e -> with(e, e.ticket(), e.home().map(h -> new BigDecimal(e.number() % 6 == 1 ? 60 : 40))));
        assertThat(made(FairnessReport.of(byBlood, relatives), Kind.HOMES_OF_RELATIVES)
                        .look())
                .isTrue();
    }

    @Test
    void somebody_in_against_the_order_of_scores_must_be_looked_at_whatever_chance_says() {
        var honest = draw(seed("misplaced"), 60, n -> n <= 20 ? "60" : "40", homes(30));
        var swapped = changed(honest, e -> switch (e.number()) {
            case 1 -> with(e, e.ticket(), Optional.empty());
            default -> e;
        });
        var report = FairnessReport.of(swapped, List.of());
        assertThat(report.queues().getFirst().misplaced()).isEqualTo(1);
        assertThat(report.look()).isTrue();
    }

    @Test
    void without_a_tie_at_the_cut_nobody_was_chosen_by_chance_and_the_report_says_so() {
        var batch = draw(seed("no tie"), 40, n -> Integer.toString(100 - n), homes(10));
        var report = FairnessReport.of(batch, declared());
        assertThat(report.checks())
                .filteredOn(check -> check instanceof NotMade no && no.reason() == Reason.NO_TIE)
                .extracting(FairnessCheck::kind)
                .containsExactly(
                        Kind.LONGEST_RUN,
                        Kind.NEIGHBOUR_PAIRS,
                        Kind.STAFF_RELATIVES,
                        Kind.EMPLOYERS,
                        Kind.TOWNSHIPS,
                        Kind.CATEGORIES);
        assertThat(report.made()).isEqualTo(5);
        assertThat(report.queues()).containsExactly(new FairnessReport.QueueFacts("1", 40, 10, 0, 0, 0));
    }

    @Test
    void what_cannot_be_measured_is_named_with_its_reason() {
        var tiny = draw(seed("tiny"), 4, n -> "40", homes(2));
        assertThat(FairnessReport.of(tiny, List.of()).checks())
                .filteredOn(NotMade.class::isInstance)
                .extracting(check -> ((NotMade) check).reason())
                .containsExactly(
                        Reason.TOO_FEW,
                        Reason.TOO_FEW,
                        Reason.NOT_DECLARED,
                        Reason.NOT_DECLARED,
                        Reason.NOT_DECLARED,
                        Reason.ONE_GROUP,
                        Reason.TOO_FEW,
                        Reason.TOO_FEW,
                        Reason.TOO_FEW);
        var alike = changed(
                draw(seed("alike"), 40, n -> "40", homes(10)),
                e -> with(e, e.ticket(), e.home().map(h -> BigDecimal.TEN)));
        assertThat(FairnessReport.of(alike, List.of()).checks().getLast())
                .isEqualTo(new NotMade(Kind.HOMES_OF_RELATIVES, Reason.HOMES_EQUAL));
        assertThat(FairnessReport.of(new DrawnBatch("2026-1", VECTOR, List.of()), List.of())
                        .made())
                .isZero();
    }

    @Test
    void groups_of_fewer_than_three_are_not_shown_nor_to_be_had_by_subtraction() {
        var batch = draw(seed("small"), 60, n -> "40", homes(20));
        var report = FairnessReport.of(
                batch,
                List.of(
                        new DeclaredGroup(GroupKind.EMPLOYER, "E-1", every(3, 0, 60)),
                        group(GroupKind.EMPLOYER, "E-2", 1, 2, 4, 5),
                        group(GroupKind.EMPLOYER, "E-3", 7, 8),
                        group(GroupKind.EMPLOYER, "E-9", 1_000, 1_001, 1_002),
                        group(GroupKind.STAFF_RELATIVE, "office", 1, 2)));
        assertThat(report.groups().get(3).rows())
                .extracting(GroupTable.Row::code)
                .containsExactly("E-1");
        assertThat(report.groups().get(3).hidden()).isEqualTo(2);
        assertThat(report.groups().get(2).rows()).isEmpty();
        assertThat(report.checks()).contains(new NotMade(Kind.STAFF_RELATIVES, Reason.NOT_DECLARED));
        assertThat(CanonicalJson.text(report.json())).doesNotContain("E-2").doesNotContain("E-3");
    }

    @Test
    void queues_are_kept_apart_and_then_taken_together() {
        var one = draw(seed("queues"), 100, n -> "40", homes(10)).queues().getFirst();
        var two = new DrawnQueue(
                "2",
                draw(seed("queues"), 200, n -> n <= 150 ? "50" : "40", homes(160))
                        .queues()
                        .getFirst()
                        .entrants()
                        .stream()
                        .map(e -> new DrawnEntrant(e.number() + 100, "NEW_EMPLOYEE", e.score(), e.ticket(), e.home()))
                        .toList());
        var report = FairnessReport.of(new DrawnBatch("2026-1", seed("queues"), List.of(one, two)), List.of());
        assertThat(made(report, Kind.LONGEST_RUN).parameters()).containsExactly(100, 10, 50, 10);
        // who is of which category follows from the queue alone here, so there is nothing to test
        assertThat(report.checks()).contains(new NotMade(Kind.CATEGORIES, Reason.ONE_GROUP));
        assertThat(report.groups().get(1).rows())
                .extracting(GroupTable.Row::code, GroupTable.Row::drawn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("NEW_EMPLOYEE", 10),
                        org.assertj.core.groups.Tuple.tuple("LOCAL_OTHER", 10));
    }

    @Test
    void a_number_stands_in_one_queue_once() {
        var queue = vector().queues().getFirst();
        assertThatThrownBy(() -> new DrawnBatch("2026-1", VECTOR, List.of(queue, queue)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 20)
    void the_order_of_the_lists_changes_nothing(@ForAll Random chance, @ForAll @IntRange(min = 1, max = 60) int homes) {
        var batch = draw(VECTOR, 60, n -> n <= 6 ? "50" : n <= 50 ? "40" : "30", homes(homes));
        var entrants = new ArrayList<>(batch.queues().getFirst().entrants());
        Collections.shuffle(entrants, chance);
        var groups = new ArrayList<>(declared());
        Collections.shuffle(groups, chance);
        var again = new DrawnBatch("2026-1", VECTOR, List.of(new DrawnQueue("1", entrants)));
        assertThat(FairnessReport.of(again, groups)).isEqualTo(FairnessReport.of(batch, declared()));
    }

    @Test
    void lines_are_holms_for_the_checks_made() {
        var checks = FairnessReport.of(vector(), declared()).checks();
        assertThat(checks.stream()
                        .filter(Made.class::isInstance)
                        .map(check -> ((Made) check).line())
                        .sorted()
                        .map(line -> Math.round(0.01 / line)))
                .containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    private static DrawnBatch changed(DrawnBatch batch, UnaryOperator<DrawnEntrant> change) {
        var queue = batch.queues().getFirst();
        return new DrawnBatch(
                batch.batchId(),
                batch.seed(),
                List.of(new DrawnQueue(
                        queue.name(), queue.entrants().stream().map(change).toList())));
    }
}
