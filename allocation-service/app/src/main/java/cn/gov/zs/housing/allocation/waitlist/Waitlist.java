package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.math.BigDecimal;
import java.util.List;

/** The waiting list (轮候册): one ranked list for each category. */
public interface Waitlist {

    /** Each entry by its application's id. */
    Aggregates<WaitlistEntry> all();

    /** Those waiting with a score, by score, high to low; equal scores by day of registration, then id. 0 = no limit. */
    List<Versioned<WaitlistEntry>> ranked(Category category, int skip, int limit);

    /** How many wait with a score. */
    long countRanked(Category category);

    /** How many wait with a higher score than this. */
    long countAbove(Category category, BigDecimal score);

    /** Those without a score yet, in no order, a few at a time. */
    List<Versioned<WaitlistEntry>> unscored(Category category, int limit);

    /** How many wait without a score. */
    long countUnscored(Category category);

    /** The entries of one owner, newest first. */
    List<Versioned<WaitlistEntry>> ownedBy(String subject);

    /** The entries that entered this batch. */
    List<Versioned<WaitlistEntry>> inBatch(String batchId);
}
