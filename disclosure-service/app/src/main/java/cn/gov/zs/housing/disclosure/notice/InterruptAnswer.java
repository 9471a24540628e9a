package cn.gov.zs.housing.disclosure.notice;

import java.time.LocalDate;

/** Every answer to the report of an interruption. */
public sealed interface InterruptAnswer {
    /**
     * The period is longer by the lost days.
     *
     * @param notice with the interruption
     */
    record Extended(Standing notice) implements InterruptAnswer {}

    /** This very report was taken before. */
    record TakenBefore() implements InterruptAnswer {}

    /**
     * It would begin before the notice was published.
     *
     * @param publishedOn when it was
     */
    record BeforePublication(LocalDate publishedOn) implements InterruptAnswer {}

    /**
     * It would end on a day to come: nobody knows yet that it will be lost.
     *
     * @param today the day in Shanghai
     */
    record NotYet(LocalDate today) implements InterruptAnswer {}

    /** Each of its days is lost already or counts for nothing anyway, as the day of publication does. */
    record NothingLost() implements InterruptAnswer {}

    /**
     * The notice stands no more.
     *
     * @param on the day on which it ended or came down
     */
    record DownAlready(LocalDate on) implements InterruptAnswer {}
}
