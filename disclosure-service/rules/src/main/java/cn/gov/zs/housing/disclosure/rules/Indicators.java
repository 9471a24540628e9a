package cn.gov.zs.housing.disclosure.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The indicators of a year. They follow from the evidence alone: nobody enters or edits one.
 *
 * @param scores by subject, in their order
 */
public record Indicators(int year, Map<Subject, Score> scores) {
    /** Keeps its own copy. */
    public Indicators {
        scores = new TreeMap<>(scores);
    }

    /** What follows from the evidence. */
    public static Indicators of(Evidence evidence) {
        var scores = new TreeMap<Subject, Score>();
        int year = evidence.year();
        for (var duty : evidence.duties()) {
            score(duty, year, evidence.asOf()).ifPresent(score -> add(scores, duty.subjects(), score));
        }
        evidence.notices().forEach(notice -> add(scores, notice.subjects(), score(notice, year)));
        for (var request : evidence.requests()) {
            score(request, year, evidence.asOf()).ifPresent(score -> add(scores, request.subjects(), score));
        }
        for (var review : evidence.reviews()) {
            if (in(year, review.overturnedOn())) {
                add(scores, review.subjects(), new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
            }
        }
        return new Indicators(year, scores);
    }

    private static void add(Map<Subject, Score> scores, List<Subject> subjects, Score score) {
        subjects.forEach(subject -> scores.merge(subject, score, Score::and));
    }

    /** A duty counts in the year of its last day, once that day is over or it is published. */
    private static Optional<Score> score(DutyFact duty, int year, LocalDate asOf) {
        var waits = duty.publishedOn().isEmpty() && !asOf.isAfter(duty.due());
        if (waits || duty.due().getYear() != year) {
            return Optional.empty();
        }
        long days = Math.max(
                0, ChronoUnit.DAYS.between(duty.due(), duty.publishedOn().orElse(asOf)));
        boolean published = duty.publishedOn().isPresent();
        return Optional.of(new Score(
                1,
                published && days == 0 ? 1 : 0,
                published && days > 0 ? 1 : 0,
                published ? 0 : 1,
                days,
                days,
                duty.corrections(),
                0,
                0,
                0,
                0,
                0));
    }

    private static Score score(NoticeFact notice, int year) {
        boolean fault = in(year, notice.faultOn());
        return new Score(
                0,
                0,
                0,
                0,
                0,
                0,
                fault
                                && notice.fault()
                                        .filter(NoticeFact.Fault.CORRECTED::equals)
                                        .isPresent()
                        ? 1
                        : 0,
                fault
                                && notice.fault()
                                        .filter(NoticeFact.Fault.WITHDRAWN::equals)
                                        .isPresent()
                        ? 1
                        : 0,
                (int) notice.upheldOn().stream()
                        .filter(on -> on.getYear() == year)
                        .count(),
                0,
                0,
                0);
    }

    private static Optional<Score> score(RequestFact request, int year, LocalDate asOf) {
        var answered = request.answered() && in(year, request.endedOn());
        var unanswered = request.endedOn().isEmpty()
                && in(year, request.dueOn())
                && request.dueOn().filter(asOf::isAfter).isPresent();
        if (!answered && !unanswered) {
            return Optional.empty();
        }
        var inTime = answered
                && request.dueOn()
                        .filter(due ->
                                request.endedOn().filter(on -> !on.isAfter(due)).isPresent())
                        .isPresent();
        return Optional.of(new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, inTime ? 1 : 0, 0));
    }

    private static boolean in(int year, Optional<LocalDate> day) {
        return day.filter(on -> on.getYear() == year).isPresent();
    }

    /** The score of a subject. */
    public Score of(Subject subject) {
        return scores.getOrDefault(subject, Score.NONE);
    }

    /** A place in a ranking; equal scores share it. */
    public record Ranked(int rank, Subject subject, Score score) {}

    /**
     * 排名 of the subjects of a level that had something due: by the share published in time, then by the fewest days late, then by the
     * fewest faults.
     */
    public List<Ranked> ranking(Subject.Level level) {
        Comparator<Score> better = Comparator.comparingInt(Score::onTimeRate)
                .reversed()
                .thenComparingLong(Score::lateDays)
                .thenComparingInt(each -> each.corrected() + each.withdrawn() + each.upheld());
        var some = scores.entrySet().stream()
                .filter(each ->
                        each.getKey().level() == level && each.getValue().due() > 0)
                .sorted(Map.Entry.<Subject, Score>comparingByValue(better).thenComparing(Map.Entry::getKey))
                .toList();
        var ranked = new ArrayList<Ranked>();
        for (int at = 0; at < some.size(); at++) {
            var score = some.get(at).getValue();
            var rank = at > 0 && better.compare(ranked.get(at - 1).score(), score) == 0
                    ? ranked.get(at - 1).rank()
                    : at + 1;
            ranked.add(new Ranked(rank, some.get(at).getKey(), score));
        }
        return ranked;
    }
}
