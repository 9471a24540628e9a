package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.objection.Objection;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as who filed it reads it. Name and contact are not repeated: whoever finds a receipt learns no more than what was
 * said.
 *
 * @param words what was said
 * @param outcome absent while it is investigated, as are the three below it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObjectionView(
        String number,
        String notice,
        NoticeKind kind,
        LocalDate filedOn,
        String words,
        Objection.@Nullable Outcome outcome,
        @Nullable String clause,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {
    static ObjectionView of(Objection objection) {
        var head = objection.head();
        var answer = objection.answer().orElse(null);
        return new ObjectionView(
                head.number().text(),
                head.notice().path(),
                head.kind(),
                OfficeDay.of(head.filedAt()),
                objection.statement().words(),
                answer == null ? null : answer.outcome(),
                answer == null ? null : answer.clause(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.on());
    }

    @Override
    public String toString() {
        return "view of objection " + number;
    }
}
