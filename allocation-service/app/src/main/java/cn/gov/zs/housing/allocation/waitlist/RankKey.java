package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry;
import java.math.BigDecimal;
import java.util.HexFormat;

/**
 * Where a household stands, as text: the smaller the text, the further ahead; equal texts share a position. It is made of the
 * score and then of each fact of the chain, sixteen digits each, so that a database index keeps the list in its order.
 */
public record RankKey(String text) implements Comparable<RankKey> {
    private static final int DIGITS_AFTER_POINT = 6;
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(12);
    private static final long MIDDLE = 1_000_000_000_000_000_000L;

    /** @throws IllegalArgumentException if a number is out of the profile: 12 digits before, 6 after the point */
    public static RankKey of(ScoreAnswer.Scored standing, ScoreFacts facts, TieChain chain) {
        return of(standing.score().total(), facts, standing.waitingMonths(), chain);
    }

    /** As {@link #of(ScoreAnswer.Scored, ScoreFacts, TieChain)}, of a score that was only tried. */
    public static RankKey of(BigDecimal score, ScoreFacts facts, int waitingMonths, TieChain chain) {
        var key = new StringBuilder(beginning(score));
        for (var by : chain.facts()) {
            key.append(part(by.fact().of(facts, waitingMonths), by.order()));
        }
        return new RankKey(key.toString());
    }

    /** How every key of this score begins; keys of a higher score are smaller than it, those of a lower one greater. */
    public static String beginning(BigDecimal score) {
        return part(score, TieEntry.Order.DESC);
    }

    private static String part(BigDecimal value, TieEntry.Order order) {
        if (value.abs().compareTo(BOUND) >= 0 || value.stripTrailingZeros().scale() > DIGITS_AFTER_POINT) {
            throw new IllegalArgumentException("a number the list cannot be ordered by: " + value);
        }
        var scaled = value.movePointRight(DIGITS_AFTER_POINT).longValueExact();
        return HexFormat.of().toHexDigits(order == TieEntry.Order.ASC ? MIDDLE + scaled : MIDDLE - scaled);
    }

    @Override
    public int compareTo(RankKey other) {
        return text.compareTo(other.text);
    }
}
