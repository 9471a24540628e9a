package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every notice ever published. */
public interface Notices {
    /** Adds a notice with the event that tells of it; false, and nothing happens, when it is there already. */
    boolean add(Envelope<?> cause, Standing notice, Outgoing event);

    /** Whether this notice is there because of this event, or has handled it. */
    boolean handled(Envelope<?> cause, NoticeId id);

    /** The notice, if there is one. */
    Optional<Notice> find(NoticeId id);

    /**
     * Changes a notice in one atomic write; decides again when another replica was faster.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is no such notice
     */
    <R> R change(NoticeId id, Function<? super Notice, Change<Notice, R>> decision);

    /** Standing notices whose period is over on {@code today}, the longest over first, at most {@code limit}. */
    List<NoticeId> listOver(LocalDate today, int limit);

    /**
     * Notices that match, newest first.
     *
     * @param page from 0
     * @param size at least 1
     */
    Page<Notice> list(NoticeFilter filter, int page, int size);

    /**
     * Notices that match, by their publication.
     *
     * @param older newest first and behind the place; otherwise oldest first and before it
     * @param from the place; without one from the newest, or the oldest
     */
    List<Notice> list(NoticeFilter filter, boolean older, Optional<Place> from, int limit);

    /**
     * Notices that stood at the end of a day, newest first.
     *
     * @param before only those behind this place, when given
     */
    List<Notice> listStandingAt(LocalDate day, Optional<Place> before, int limit);

    /** How many match, counted up to {@code most}. */
    long count(NoticeFilter filter, int most);

    /** Standing notices, the one whose period is over first at the top. */
    Page<Notice> listStanding(int page, int size);
}
