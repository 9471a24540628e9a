package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.platform.workdays.AdoptedNotice;
import java.time.Instant;

/** A version of a year's table (工作日历版本): proposed by one clerk, put in force by another, or withdrawn. None is ever changed after that. */
public sealed interface CalendarVersion {
    /** What was imported, by whom and when. */
    Proposal proposal();

    /** Names it: year and revision. */
    default String id() {
        return proposal().table().year() + "-" + proposal().revision();
    }

    /**
     * What was imported.
     *
     * @param revision counts those of one year from 1, also withdrawn ones
     * @param by who imported it
     * @param basedOn version of the calendar whose difference to this was shown
     */
    record Proposal(YearTable table, int revision, Clerk by, Instant at, String basedOn) {
        /** As the calendar counts by it. */
        public AdoptedNotice notice() {
            return table.notice(revision);
        }
    }

    /** 待复核: nobody counts by it yet. */
    record Proposed(Proposal proposal) implements CalendarVersion {
        Adopted adopt(Clerk by, Instant at) {
            return new Adopted(proposal, by, at);
        }

        Withdrawn withdraw(Clerk by, String reason, Instant at) {
            return new Withdrawn(proposal, by, reason, at);
        }
    }

    /**
     * 已生效.
     *
     * @param by who confirmed it, somebody else than who imported it
     */
    record Adopted(Proposal proposal, Clerk by, Instant at) implements CalendarVersion {
        /** @throws IllegalArgumentException when one person did both */
        public Adopted {
            if (by.same(proposal.by())) {
                throw new IllegalArgumentException("a calendar is confirmed by somebody else than who imported it");
            }
        }
    }

    /** 已撤回: it was never in force. */
    record Withdrawn(Proposal proposal, Clerk by, String reason, Instant at) implements CalendarVersion {}
}
