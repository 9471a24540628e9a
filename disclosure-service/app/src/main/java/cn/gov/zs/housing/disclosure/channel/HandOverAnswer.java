package cn.gov.zs.housing.disclosure.channel;

import java.time.LocalDate;

/** Every answer to the record of a handover. */
public sealed interface HandOverAnswer {
    /** It is recorded. */
    record HandedOver(Handover receipt) implements HandOverAnswer {}

    /** This very form was sent before. */
    record SentBefore() implements HandOverAnswer {}

    /**
     * The notice stands no more: what it said is gone and is handed to nobody.
     *
     * @param on since when
     */
    record NoticeDown(LocalDate on) implements HandOverAnswer {}
}
