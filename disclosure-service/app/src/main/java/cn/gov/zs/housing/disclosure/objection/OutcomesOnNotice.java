package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.ObjectionRecord;
import java.util.List;
import java.util.Optional;

/** Says of the objections to a notice when they came and how they ended, and nothing of who objected. */
public final class OutcomesOnNotice implements ObjectionRecord {
    private final Objections objections;

    public OutcomesOnNotice(Objections objections) {
        this.objections = objections;
    }

    @Override
    public List<Line> list(Notice notice) {
        return notice.objections().stream()
                .map(objections::find)
                .flatMap(Optional::stream)
                .map(OutcomesOnNotice::line)
                .toList();
    }

    private static Line line(Objection objection) {
        var filedOn = OfficeDay.of(objection.head().filedAt());
        return objection
                .answer()
                .map(answer -> new Line(filedOn, answer.outcome().name(), answer.on()))
                .orElseGet(() -> new Line(filedOn, null, null));
    }
}
