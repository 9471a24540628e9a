package cn.gov.zs.housing.disclosure.assessment;

import cn.gov.zs.housing.disclosure.rules.Evidence;
import cn.gov.zs.housing.disclosure.rules.Indicators;
import cn.gov.zs.housing.disclosure.rules.Score;
import cn.gov.zs.housing.disclosure.rules.Subject;
import java.util.List;
import java.util.stream.IntStream;

/** 走势: how the duties of each month of a year were kept. */
public final class Months {
    private Months() {}

    /** What became of the duties whose last day lay in a month, from 1 to 12. */
    public record Month(int number, Score score) {}

    /** Twelve months. */
    public static List<Month> of(Evidence evidence) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(
                        month,
                        Indicators.of(new Evidence(
                                        evidence.year(),
                                        evidence.asOf(),
                                        evidence.duties().stream()
                                                .filter(duty -> duty.due().getMonthValue() == month)
                                                .toList(),
                                        List.of(),
                                        List.of(),
                                        List.of()))
                                .of(Subject.WHOLE)))
                .toList();
    }
}
