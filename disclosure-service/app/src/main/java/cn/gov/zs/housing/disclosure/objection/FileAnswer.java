package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.notice.ObjectAnswer;
import java.time.LocalDate;

/** Every answer to somebody who objects. */
public sealed interface FileAnswer {
    /**
     * It is filed, now or by the same form before.
     *
     * @param filedOn the day in Shanghai
     */
    record Filed(Receipt receipt, LocalDate filedOn) implements FileAnswer {}

    /** This form was sent before with other words. */
    record SentBefore() implements FileAnswer {}

    /**
     * The notice does not take it.
     *
     * @param why never {@link ObjectAnswer.Taken} or {@link ObjectAnswer.TakenBefore}
     */
    record Refused(ObjectAnswer why) implements FileAnswer {}
}
