package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.ranking.Ranking;
import java.util.List;

/**
 * Where chance chose in a queue: among those whose equal score lies at the cut. Everybody above is in by score, everybody below is
 * out by score; that is no chance, and no test of chance may look at it (decision 0265).
 *
 * @param members those who tie at the cut, by number; empty if the cut parts no equals
 * @param chosen how many of them were selected
 * @param byScore how many were selected above the cut
 * @param misplaced how many above the cut were not selected or below it were: none, or the score did not decide
 */
record Tie(List<DrawnEntrant> members, int chosen, int byScore, int misplaced) {

    static Tie of(DrawnQueue queue) {
        int places = queue.selected().size();
        int before = 0;
        int byScore = 0;
        int misplaced = 0;
        List<DrawnEntrant> cut = List.of();
        int chosen = 0;
        for (var rank : Ranking.of(queue.entrants(), DrawnEntrant::score)) {
            int size = rank.members().size();
            int in =
                    (int) rank.members().stream().filter(DrawnEntrant::selected).count();
            if (before + size <= places) {
                byScore += in;
                misplaced += size - in;
            } else if (before < places) {
                cut = rank.members();
                chosen = in;
            } else {
                misplaced += in;
            }
            before += size;
        }
        boolean parted = chosen > 0 && chosen < cut.size();
        return new Tie(parted ? cut : List.of(), parted ? chosen : 0, byScore, misplaced);
    }

    boolean chance() {
        return !members.isEmpty();
    }

    int size() {
        return members.size();
    }
}
