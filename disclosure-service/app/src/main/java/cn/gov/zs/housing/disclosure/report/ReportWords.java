package cn.gov.zs.housing.disclosure.report;

import java.util.EnumMap;
import java.util.Map;

/**
 * What officers wrote for a report.
 *
 * @param written the parts they wrote themselves; every other part says what follows from the figures
 * @param entered figures of table 2 that the platform does not hold
 */
public record ReportWords(Map<ReportPart, String> written, ProactiveTable.Entered entered) {
    /** Most characters of a part. */
    public static final int LONGEST = 5_000;

    /** Nothing written yet. */
    public static final ReportWords NONE = new ReportWords(Map.of(), ProactiveTable.Entered.NONE);

    /** Keeps its own copy. */
    public ReportWords {
        var copy = new EnumMap<ReportPart, String>(ReportPart.class);
        copy.putAll(written);
        written = copy;
    }

    /** What a part says. */
    public String of(ReportPart part, Figures figures) {
        return written.getOrDefault(part, DraftedText.of(part, figures));
    }
}
