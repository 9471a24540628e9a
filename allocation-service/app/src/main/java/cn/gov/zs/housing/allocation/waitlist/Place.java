package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRule;

/**
 * A place in the order of a list.
 *
 * @param key where
 * @param ruleId by which {@link TieRule}; {@link TieRule#NONE} if by none
 */
public record Place(RankKey key, String ruleId) {

    /** By the score alone. */
    public static Place byScore(ScoreAnswer.Scored standing, ScoreFacts facts) {
        return new Place(RankKey.of(standing, facts, TieChain.DRAW_ONLY), TieRule.NONE);
    }
}
