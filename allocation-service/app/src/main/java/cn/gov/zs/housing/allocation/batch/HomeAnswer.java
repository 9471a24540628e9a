package cn.gov.zs.housing.allocation.batch;

import java.time.Instant;
import java.util.Optional;

/**
 * What a household that was offered a home answered (选房确认).
 *
 * @param number its entrant number
 * @param kind what
 * @param by who entered it: the household itself or the officer at the window; {@link #NOBODY} for silence and for who left the list; the deliberation that
 *     revoked it
 * @param at when
 * @param ground of a refusal: why the home does not do for it, if an officer took that down
 */
public record HomeAnswer(int number, Kind kind, String by, Instant at, Optional<RefusalGround> ground) {

    /** Without a ground. */
    public HomeAnswer(int number, Kind kind, String by, Instant at) {
        this(number, kind, by, at, Optional.empty());
    }

    /** Who enters that a household was silent: time alone. */
    public static final String NOBODY = "";

    /** The names are wire names. */
    public enum Kind {
        /** 接受. */
        ACCEPTED,
        /** 放弃. */
        REFUSED,
        /** 逾期未答复, which counts as giving the home up. */
        SILENT,
        /** 已退出轮候: the household left the waiting list after the freeze; the home goes on without waiting for an answer. */
        LEFT,
        /** 撤销分配: no answer of the household, but the committee's decision on an objection; it may undo an acceptance. */
        REVOKED
    }
}
