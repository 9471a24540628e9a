package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.ranking.Ranking;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Are the lists complete, each household and home once, numbered by score? */
final class RankingCheck {

    private final List<Finding> findings;

    RankingCheck(List<Finding> findings) {
        this.findings = findings;
    }

    void check(Plan plan, List<ScoredEntrant> entrants, List<FrozenHome> homes) {
        if (plan.entrants() != entrants.size() || plan.homes() != homes.size()) {
            found("ranking.counts", plan.entrants(), entrants.size(), plan.homes(), homes.size());
        }
        var ids = new HashSet<String>();
        for (var home : homes) {
            if (!ids.add(home.homeId())) {
                found("ranking.home-twice", home.homeId(), home.address());
            }
        }
        var numbers = entrants.stream().map(ScoredEntrant::number).toList();
        var seen = new HashSet<Integer>();
        for (var number : numbers) {
            if (!seen.add(number)) {
                found("ranking.twice", number);
            }
        }
        // what a hostile plan states is no reason to count to two thousand million
        IntStream.rangeClosed(1, Math.min(plan.entrants(), entrants.size() + 100))
                .filter(number -> !seen.contains(number))
                .forEach(number -> found("ranking.missing", number));
        if (!numbers.equals(numbers.stream().sorted().toList())
                || !homes.equals(homes.stream()
                        .sorted(java.util.Comparator.comparing(FrozenHome::homeId))
                        .toList())) {
            found("ranking.order");
        }
        positions(entrants);
    }

    /** A rank that begins at position p with m members holds the numbers p to p + m - 1. */
    private void positions(List<ScoredEntrant> entrants) {
        for (var rank : Ranking.of(entrants, ScoredEntrant::score)) {
            var wrong = rank.members().stream()
                    .map(ScoredEntrant::number)
                    .filter(n -> n < rank.position()
                            || n >= rank.position() + rank.members().size())
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
            for (var number : wrong) {
                found(
                        "ranking.position",
                        number,
                        rank.score().toPlainString(),
                        rank.position(),
                        rank.position() + rank.members().size() - 1);
            }
        }
    }

    private void found(String key, Object... facts) {
        findings.add(Finding.of(Check.RANKING, key, facts));
    }
}
