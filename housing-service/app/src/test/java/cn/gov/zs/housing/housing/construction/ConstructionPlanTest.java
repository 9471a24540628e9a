package cn.gov.zs.housing.housing.construction;

import static cn.gov.zs.housing.housing.construction.PlanSamples.NANQU;
import static cn.gov.zs.housing.housing.construction.PlanSamples.TODAY;
import static cn.gov.zs.housing.housing.construction.PlanSamples.by;
import static cn.gov.zs.housing.housing.construction.PlanSamples.project;
import static cn.gov.zs.housing.housing.construction.PlanSamples.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("zone-free")
class ConstructionPlanTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-20");
    private static final ConstructionPlan.Standing NONE = new ConstructionPlan.Standing(2026, List.of());

    @Example
    void another_officer_adopts_what_was_entered() {
        var draft = NONE.begin("f", "中住保〔2026〕1号", "", by("wu")).edit(whole(), "wu");

        assertThat(draft.adopt(DAY, by("wu"), TODAY)).isEqualTo(new AdoptAnswer.OwnEntry());
        var adopted = (AdoptAnswer.Adopted) draft.adopt(DAY, by("liang"), TODAY);

        assertThat(adopted.plan().inForce()).contains(adopted.version());
        assertThat(adopted.version().number()).isEqualTo(1);
        assertThat(adopted.version().editors()).containsExactly("wu");
        assertThat(adopted.version().digest()).matches("[0-9a-f]{64}");
    }

    @Example
    void whoever_entered_any_part_of_it_cannot_adopt_it() {
        var draft = NONE.begin("f", "s", "", by("wu")).edit(whole(), "liang");
        assertThat(draft.adopt(DAY, by("wu"), TODAY)).isEqualTo(new AdoptAnswer.OwnEntry());
        assertThat(draft.adopt(DAY, by("liang"), TODAY)).isEqualTo(new AdoptAnswer.OwnEntry());
        assertThat(draft.adopt(DAY, by("chen"), TODAY)).isInstanceOf(AdoptAnswer.Adopted.class);
    }

    @Example
    void a_plan_is_adopted_whole_not_ahead_and_not_before_the_one_in_force() {
        var draft = NONE.begin("f", "s", "", by("wu"));
        assertThat(draft.adopt(DAY, by("liang"), TODAY)).isInstanceOf(AdoptAnswer.NotWhole.class);
        var entered = draft.edit(whole(), "wu");
        assertThat(entered.adopt(TODAY.plusDays(1), by("liang"), TODAY)).isEqualTo(new AdoptAnswer.NotYet(TODAY));
        assertThat(entered.adopt(TODAY, by("liang"), TODAY)).isInstanceOf(AdoptAnswer.Adopted.class);
        var standing = ((AdoptAnswer.Adopted) entered.adopt(DAY, by("liang"), TODAY)).plan();
        var next = standing.begin("g", "s", "用地调整", by("wu"));
        assertThat(next.draft().content()).as("begins with what is in force").isEqualTo(whole());
        assertThat(next.adopt(DAY.minusDays(1), by("liang"), TODAY)).isEqualTo(new AdoptAnswer.BeforeTheLast(DAY));
        assertThat(next.adopt(DAY, by("liang"), TODAY)).isInstanceOf(AdoptAnswer.Adopted.class);
    }

    @Example
    void the_digest_is_of_what_anybody_can_read() {
        var content = new PlanContent(List.of(new Task(NANQU, 1)), List.of(project(NANQU, "a\tb", 1)));
        assertThat(PlanDigest.text(2026, 1, "s", "", DAY, content)).isEqualTo("""
                plan	2026	1	2026-01-20	s	\

                task	442000005	1
                project	442000005	a b	中山市a b	CENTRALISED	1	2026-03	2027-06
                type	1	UP_TO_40	1
                """);
        assertThat(PlanDigest.of(2026, 1, "s", "", DAY, content))
                .isNotEqualTo(PlanDigest.of(2026, 2, "s", "", DAY, content));
    }

    /** What officers may do, in any order. */
    sealed interface Deed {
        record Begin(String by) implements Deed {}

        record Edit(int units, String by) implements Deed {}

        record Discard() implements Deed {}

        record Adopt(int day, String by) implements Deed {}
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var officer = Arbitraries.of("wu", "liang", "chen");
        Arbitrary<Deed> begin = officer.map(Deed.Begin::new);
        Arbitrary<Deed> edit = Combinators.combine(Arbitraries.integers().between(0, 5), officer)
                .as(Deed.Edit::new);
        Arbitrary<Deed> discard = Arbitraries.just(new Deed.Discard());
        Arbitrary<Deed> adopt = Combinators.combine(Arbitraries.integers().between(-20, 1), officer)
                .as(Deed.Adopt::new);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, begin),
                        net.jqwik.api.Tuple.of(3, edit),
                        net.jqwik.api.Tuple.of(1, discard),
                        net.jqwik.api.Tuple.of(4, adopt))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void whatever_is_done_no_adopted_version_is_lost_or_changed(@ForAll("deeds") List<Deed> deeds) {
        ConstructionPlan plan = NONE;
        var seen = new ArrayList<PlanVersion>();
        for (var deed : deeds) {
            plan = done(plan, deed);
            assertThat(plan.versions().subList(0, seen.size())).isEqualTo(seen);
            if (plan.versions().size() > seen.size()) {
                var added = plan.versions().getLast();
                assertThat(plan.versions()).hasSize(seen.size() + 1);
                assertThat(added.number()).isEqualTo(seen.size() + 1);
                assertThat(added.editors()).doesNotContain(added.adopted().by());
                assertThat(added.content().units())
                        .isEqualTo(added.content().tasks().stream()
                                .mapToInt(task -> added.content().projectUnitsOf(task.township()))
                                .sum());
                assertThat(PlanDigest.of(
                                2026,
                                added.number(),
                                added.source(),
                                added.reason(),
                                added.adoptedOn(),
                                added.content()))
                        .isEqualTo(added.digest());
                seen.add(added);
            }
        }
        assertThat(seen).isSortedAccordingTo((one, two) -> one.adoptedOn().compareTo(two.adoptedOn()));
    }

    private static ConstructionPlan done(ConstructionPlan plan, Deed deed) {
        return switch (deed) {
            case Deed.Begin begin
            when plan instanceof ConstructionPlan.Standing standing -> standing.begin("f", "s", "r", by(begin.by()));
            case Deed.Edit edit
            when plan instanceof ConstructionPlan.Drafted drafted ->
                drafted.edit(
                        edit.units() == 0
                                ? PlanContent.EMPTY
                                : new PlanContent(
                                        List.of(new Task(NANQU, edit.units())),
                                        List.of(project(NANQU, "a", edit.units()))),
                        edit.by());
            case Deed.Discard _ when plan instanceof ConstructionPlan.Drafted drafted -> drafted.discard();
            case Deed.Adopt adopt
            when plan instanceof ConstructionPlan.Drafted drafted ->
                drafted.adopt(TODAY.plusDays(adopt.day()), by(adopt.by()), TODAY)
                                instanceof AdoptAnswer.Adopted(var next, var _)
                        ? next
                        : plan;
            default -> plan;
        };
    }
}
