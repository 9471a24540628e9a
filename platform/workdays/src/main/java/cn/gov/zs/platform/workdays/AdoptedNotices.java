package cn.gov.zs.platform.workdays;

import java.util.List;

/** The yearly notices that were put in force, as one service knows them. */
public interface AdoptedNotices {

    /**
     * Keeps one. Safe to repeat, and in any order.
     *
     * @return false, and nothing happens, when it is there already
     * @throws IllegalStateException when another table stands under its name: a revision never changes
     */
    boolean add(AdoptedNotice notice);

    /** All of them. */
    List<AdoptedNotice> list();
}
