package cn.gov.zs.housing.allocation.rules.ranking;

import java.math.BigDecimal;
import java.util.List;

/**
 * Everybody with one and the same score.
 *
 * @param position 1 + the number of those with a higher score; two firsts are followed by a third
 * @param score the score they share
 * @param members who they are; their order says nothing
 * @param <T> what is ranked
 */
public record Rank<T>(int position, BigDecimal score, List<T> members) {

    /** Keeps its own copy. */
    public Rank {
        members = List.copyOf(members);
    }
}
