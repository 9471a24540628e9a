package cn.gov.zs.housing.disclosure.rules;

import java.util.List;

/**
 * The indicators of a subject in a year.
 *
 * @param due duties whose last day lay in the year and is over, or that were published
 * @param onTime of them published in time
 * @param late of them published late
 * @param overdue of them not published yet
 * @param lateDays natural days late, of all that were or are
 * @param longestLate the most of one of them
 * @param corrected corrections of what was published, and notices that came down to be corrected
 * @param withdrawn notices that came down because what they said was decided again
 * @param upheld objections that were upheld
 * @param requestsDue requests answered in the year, or unanswered when they were due
 * @param requestsInTime of them answered in time
 * @param overturned answers that an authority or a court corrected
 */
public record Score(
        int due,
        int onTime,
        int late,
        int overdue,
        long lateDays,
        long longestLate,
        int corrected,
        int withdrawn,
        int upheld,
        int requestsDue,
        int requestsInTime,
        int overturned) {
    /** Nothing happened. */
    public static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Score and(Score other) {
        return new Score(
                due + other.due,
                onTime + other.onTime,
                late + other.late,
                overdue + other.overdue,
                lateDays + other.lateDays,
                Math.max(longestLate, other.longestLate),
                corrected + other.corrected,
                withdrawn + other.withdrawn,
                upheld + other.upheld,
                requestsDue + other.requestsDue,
                requestsInTime + other.requestsInTime,
                overturned + other.overturned);
    }

    /** 按时公开率 in hundredths of a percent, rounded down; 10000 where nothing was due. */
    public int onTimeRate() {
        return due == 0 ? 10_000 : (int) (onTime * 10_000L / due);
    }

    /** 按时答复率, likewise. */
    public int answerRate() {
        return requestsDue == 0 ? 10_000 : (int) (requestsInTime * 10_000L / requestsDue);
    }

    /** Every figure, in the order of the record. */
    public List<Long> figures() {
        return List.of(
                (long) due,
                (long) onTime,
                (long) late,
                (long) overdue,
                lateDays,
                longestLate,
                (long) corrected,
                (long) withdrawn,
                (long) upheld,
                (long) requestsDue,
                (long) requestsInTime,
                (long) overturned);
    }
}
