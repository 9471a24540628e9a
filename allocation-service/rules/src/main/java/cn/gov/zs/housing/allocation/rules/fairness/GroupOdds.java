package cn.gov.zs.housing.allocation.rules.fairness;

import static java.util.Comparator.comparingInt;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Distribution;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Kind;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Made;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.NotMade;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Point;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the draw chose more, or fewer, of a group than chance does. */
final class GroupOdds {

    /** Fewer would be households one can name. */
    static final int FEWEST_SHOWN = 3;

    private static final double SHOWN = 1e-4;

    private record Odds(
            DeclaredGroup group,
            int entrants,
            int byScore,
            int tied,
            int drawn,
            double expected,
            CountDistribution chances,
            List<Integer> parameters) {

        double p() {
            return group.kind().bothSides() ? chances.bothSides(drawn) : chances.atLeast(drawn);
        }

        GroupTable.Row row() {
            return new GroupTable.Row(
                    group.code(), entrants, byScore, tied, drawn, expected, chances.low(), chances.high(), p(), false);
        }
    }

    private final Kind check;
    private final GroupKind kind;
    private final List<Odds> shown;
    private final int hidden;
    private final boolean chance;

    private GroupOdds(Kind check, GroupKind kind, List<Odds> shown, int hidden, boolean chance) {
        this.check = check;
        this.kind = kind;
        this.shown = shown;
        this.hidden = hidden;
        this.chance = chance;
    }

    /**
     * The odds of the groups of a kind. Groups too small are neither shown nor tested; where only one or two households stand in
     * them, the smallest of the others is left out too, or a subtraction would show them.
     */
    static GroupOdds of(Kind check, GroupKind kind, List<DeclaredGroup> groups, DrawnBatch batch, List<Tie> ties) {
        var all = groups.stream()
                .filter(group -> group.kind() == kind)
                .map(group -> odds(group, batch, ties))
                .filter(odds -> odds.entrants() > 0)
                .sorted(comparingInt(Odds::entrants)
                        .reversed()
                        .thenComparing(odds -> odds.group().code()))
                .toList();
        int shown = (int)
                all.stream().filter(odds -> odds.entrants() >= FEWEST_SHOWN).count();
        int left = all.stream().skip(shown).mapToInt(Odds::entrants).sum();
        if (left > 0 && left < FEWEST_SHOWN && shown > 0) {
            shown--;
        }
        return new GroupOdds(check, kind, all.subList(0, shown), all.size() - shown, !ties.isEmpty());
    }

    private static Odds odds(DeclaredGroup group, DrawnBatch batch, List<Tie> ties) {
        var numbers = group.numbers();
        int entrants =
                (int) batch.entrants().filter(e -> numbers.contains(e.number())).count();
        int selected = (int) batch.entrants()
                .filter(e -> e.selected() && numbers.contains(e.number()))
                .count();
        int tied = 0;
        int drawn = 0;
        double expected = 0;
        var chances = CountDistribution.ZERO;
        var parameters = new ArrayList<Integer>();
        for (var tie : ties) {
            int marked = 0;
            for (var member : tie.members()) {
                if (numbers.contains(member.number())) {
                    marked++;
                    drawn += member.selected() ? 1 : 0;
                }
            }
            tied += marked;
            expected += (double) marked * tie.chosen() / tie.size();
            chances = chances.plus(CountDistribution.hypergeometric(tie.size(), marked, tie.chosen()));
            parameters.addAll(List.of(tie.size(), marked, tie.chosen()));
        }
        return new Odds(group, entrants, selected - drawn, tied, drawn, expected, chances, parameters);
    }

    /** The numbers of those declared, if they are enough to be shown. */
    Set<Integer> numbersShown() {
        return shown.isEmpty() ? Set.of() : shown.getFirst().group().numbers();
    }

    /** The check of one group: too many of it. */
    FairnessCheck single() {
        if (shown.isEmpty()) {
            return new NotMade(check, Reason.NOT_DECLARED);
        }
        var odds = shown.getFirst();
        if (!chance) {
            return new NotMade(check, Reason.NO_TIE);
        }
        if (!odds.chances().open()) {
            return new NotMade(check, Reason.TOO_FEW);
        }
        var points = IntStream.rangeClosed(
                        odds.chances().first(), odds.chances().last())
                .filter(count -> odds.chances().of(count) >= SHOWN)
                .mapToObj(count -> new Point(count, odds.chances().of(count)))
                .toList();
        return new Made(
                check, odds.drawn(), Distribution.HYPERGEOMETRIC, odds.parameters(), odds.p(), 0, false, points);
    }

    /** The check of many groups: the smallest of their chances, times their number. */
    FairnessCheck smallest() {
        if (shown.isEmpty()) {
            return new NotMade(check, hidden == 0 ? Reason.NOT_DECLARED : Reason.ONE_GROUP);
        }
        if (!chance) {
            return new NotMade(check, Reason.NO_TIE);
        }
        var open = shown.stream().filter(odds -> odds.chances().open()).toList();
        if (open.isEmpty()) {
            return new NotMade(check, Reason.ONE_GROUP);
        }
        double smallest = open.stream().mapToDouble(Odds::p).min().orElse(1);
        return new Made(
                check,
                smallest,
                Distribution.SMALLEST_OF_GROUPS,
                List.of(open.size()),
                StrictMath.min(1, smallest * open.size()),
                0,
                false,
                List.of());
    }

    /** The table, with what the judged check says of its rows. */
    GroupTable table(List<FairnessCheck> judged) {
        int open = (int) shown.stream().filter(odds -> odds.chances().open()).count();
        double line = judged.stream()
                .filter(Made.class::isInstance)
                .map(Made.class::cast)
                .filter(made -> made.kind() == check && made.look())
                .mapToDouble(Made::line)
                .findFirst()
                .orElse(-1);
        return new GroupTable(
                kind,
                shown.stream()
                        .map(Odds::row)
                        .map(row -> row.looked(row.p() * open <= line))
                        .toList(),
                hidden);
    }
}
