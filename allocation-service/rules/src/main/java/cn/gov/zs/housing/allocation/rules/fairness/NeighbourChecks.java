package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Distribution;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Kind;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Made;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.NotMade;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Point;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of neighbours among those chosen by chance. Neighbours are those who follow each other by number within a tie: numbers run
 * by score, so that those chosen above the cut are one long run by law.
 */
final class NeighbourChecks {

    private static final double SHOWN = 1e-4;

    private NeighbourChecks() {}

    static List<FairnessCheck> of(List<Tie> ties) {
        return ties.isEmpty()
                ? List.of(
                        new NotMade(Kind.LONGEST_RUN, Reason.NO_TIE), new NotMade(Kind.NEIGHBOUR_PAIRS, Reason.NO_TIE))
                : List.of(longestRun(ties), pairs(ties));
    }

    private static Made longestRun(List<Tie> ties) {
        int longest = 0;
        var parameters = new ArrayList<Integer>();
        for (var tie : ties) {
            longest = StrictMath.max(longest, longest(tie));
            parameters.add(tie.size());
            parameters.add(tie.chosen());
        }
        var shown = new ArrayList<Point>();
        double here = 1;
        for (int length = 1; here >= SHOWN; length++) {
            double further = atLeast(ties, length + 1);
            if (here - further >= SHOWN) {
                shown.add(new Point(length, here - further));
            }
            here = further;
        }
        return new Made(
                Kind.LONGEST_RUN,
                longest,
                Distribution.LONGEST_RUN,
                parameters,
                atLeast(ties, longest),
                0,
                false,
                shown);
    }

    /** That the longest run of any of the ties has at least this length. */
    private static double atLeast(List<Tie> ties, int length) {
        double any = 0;
        for (var tie : ties) {
            double p = LongestRun.atLeast(tie.size(), tie.chosen(), length);
            any = any + p - any * p;
        }
        return any;
    }

    private static Made pairs(List<Tie> ties) {
        int pairs = 0;
        var distribution = CountDistribution.ZERO;
        var parameters = new ArrayList<Integer>();
        for (var tie : ties) {
            pairs += pairs(tie);
            // k chosen stand in R blocks between n-k others; R of the n-k+1 gaps: C(n-k+1,R) C(k-1,k-R) ways
            distribution =
                    distribution.plus(CountDistribution.hypergeometric(tie.size(), tie.chosen() - 1, tie.chosen()));
            parameters.addAll(List.of(tie.size(), tie.chosen() - 1, tie.chosen()));
        }
        return new Made(
                Kind.NEIGHBOUR_PAIRS,
                pairs,
                Distribution.HYPERGEOMETRIC,
                parameters,
                distribution.atLeast(pairs),
                0,
                false,
                List.of());
    }

    private static int longest(Tie tie) {
        int longest = 0;
        int run = 0;
        for (var member : tie.members()) {
            run = member.selected() ? run + 1 : 0;
            longest = StrictMath.max(longest, run);
        }
        return longest;
    }

    private static int pairs(Tie tie) {
        int pairs = 0;
        for (int i = 1; i < tie.size(); i++) {
            if (tie.members().get(i - 1).selected() && tie.members().get(i).selected()) {
                pairs++;
            }
        }
        return pairs;
    }
}
