package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every version of a year's table that was ever imported. */
public interface CalendarVersions {
    /** Adds one; false, and nothing happens, when its name is taken. */
    boolean add(CalendarVersion.Proposed proposed);

    /** The version, if there is one. */
    Optional<Versioned<CalendarVersion>> find(String id);

    /**
     * Changes the version that a clerk read.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when it was changed since
     */
    <R> R change(String id, long version, Function<? super CalendarVersion, Change<CalendarVersion, R>> decision);

    /** All of them, the latest year and revision first. */
    List<CalendarVersion> list();

    /** The notices of those that were put in force. */
    default List<AdoptedNotice> adopted() {
        return list().stream()
                .filter(CalendarVersion.Adopted.class::isInstance)
                .map(version -> version.proposal().notice())
                .toList();
    }
}
