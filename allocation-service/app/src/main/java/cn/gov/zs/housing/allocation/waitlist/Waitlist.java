package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The waiting list (轮候册): one ranked list for each category. */
public interface Waitlist {

    /** Each entry by its application's id. */
    Aggregates<WaitlistEntry> all();

    /**
     * Those waiting with a score, by score, high to low, then by the chain for equal scores; those still equal by day of
     * registration, then id, which decides nothing. 0 = no limit.
     */
    List<Versioned<WaitlistEntry>> ranked(Category category, int skip, int limit);

    /** What staff asked for. 0 = no limit. */
    List<Versioned<WaitlistEntry>> list(ListQuery query, int skip, int limit);

    /** The same, read while it goes out. Whoever takes the stream closes it. */
    Stream<Versioned<WaitlistEntry>> stream(ListQuery query);

    /** How many there are of it. */
    long count(ListQuery query);

    /** How many wait with a score. */
    long countRanked(Category category);

    /** How many wait with a higher score than this. */
    long countAbove(Category category, BigDecimal score);

    /** How many stand ahead of this place. */
    long countAhead(Category category, RankKey key);

    /** How many share this place. */
    long countAt(Category category, RankKey key);

    /** Those without a score yet, by id, a few at a time. */
    List<Versioned<WaitlistEntry>> unscored(Category category, String after, int limit);

    /**
     * Those scored by another sheet, placed by another rule or by none, as all were before there was a ledger, or due another month
     * on this day; by id, a few at a time.
     */
    List<Versioned<WaitlistEntry>> outdated(
            Category category, LocalDate day, String sheetId, String ruleId, String after, int limit);

    /** Whether anybody has a move that the ledger has not taken over. */
    boolean hasUnrecorded();

    /** Those with a move on this category's list that the ledger has not taken over; by id, a few at a time. */
    List<Versioned<WaitlistEntry>> unrecorded(Category category, int limit);

    /** Those of these with a move on this category's list that the ledger has not taken over. */
    List<Versioned<WaitlistEntry>> unrecorded(Category category, Collection<String> ids);

    /** How many wait without a score. */
    long countUnscored(Category category);

    /** The entries of one owner, newest first. */
    List<Versioned<WaitlistEntry>> ownedBy(String subject);

    /** Those that left the list without a home after they had entered this batch. */
    Set<String> removedIn(String batchId);

    /** The entries that entered this batch. */
    List<Versioned<WaitlistEntry>> inBatch(String batchId);
}
