package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;

/** Every answer to an objection to a notice. */
public sealed interface ObjectAnswer {
    /**
     * It is registered.
     *
     * @param notice the notice with it
     */
    record Taken(Standing notice) implements ObjectAnswer {}

    /** It was registered before. */
    record TakenBefore() implements ObjectAnswer {}

    /**
     * The law says no: the period is over.
     *
     * @param lastDay the last day on which an objection could be filed
     * @param clause the clause that sets the period
     */
    record PeriodOver(LocalDate lastDay, Clause clause) implements ObjectAnswer {}

    /**
     * The notice was taken down; objections go to the one that stands now.
     *
     * @param on the day in Shanghai on which it was taken down
     */
    record DownAlready(LocalDate on) implements ObjectAnswer {}

    /**
     * Notices of this kind are not objected to here: no household was reviewed.
     *
     * @param kind what the notice is about
     */
    record NotOfHousehold(NoticeKind kind) implements ObjectAnswer {}
}
