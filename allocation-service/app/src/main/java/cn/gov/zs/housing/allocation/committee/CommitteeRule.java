package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.batch.Resolution;
import java.time.LocalDate;
import java.util.List;

/**
 * By which rule the committee votes (议事规则). Those who are recused count nowhere.
 *
 * @param quorum the share of those not recused that must be present
 * @param least how many must be present in any case
 * @param needed the share of those present that must be for it; always more than half of them, and not less than half of those not
 *     recused
 * @param from first day on which it holds
 * @param basis the document it stands in
 * @param sample whether nobody confirmed it for Zhongshan
 */
public record CommitteeRule(Share quorum, int least, Share needed, LocalDate from, String basis, boolean sample) {

    /** Most that a rule can ask to be present in any case. */
    public static final int MOST_LEAST = 99;

    /** The rule that comes with the product: the quorum and the majority of Zhongshan's committee are not public. */
    public static final CommitteeRule SAMPLE =
            new CommitteeRule(new Share(2, 3), 3, new Share(1, 2), LocalDate.of(2018, 1, 1), "示例，非中山标准", true);

    /** @throws IllegalArgumentException if nobody had to be present */
    public CommitteeRule {
        if (least < 1 || least > MOST_LEAST) {
            throw new IllegalArgumentException("at least one is present: " + least);
        }
    }

    int quorum(List<Resolution.Ballot> ballots) {
        int notRecused = (int) ballots.stream()
                .filter(ballot -> ballot.vote() != Resolution.Vote.RECUSED)
                .count();
        return Math.max(least, quorum.ofThese(notRecused));
    }

    int needed(List<Resolution.Ballot> ballots) {
        return Math.max(needed.ofThese(Resolution.present(ballots)), Resolution.leastNeeded(ballots));
    }
}
