package cn.gov.zs.housing.disclosure.assessment.mongo;

import cn.gov.zs.housing.disclosure.assessment.Circular;
import cn.gov.zs.housing.disclosure.assessment.CircularId;
import cn.gov.zs.housing.disclosure.assessment.CircularKind;
import cn.gov.zs.housing.disclosure.assessment.CircularOffice;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.rules.Score;
import cn.gov.zs.housing.disclosure.rules.Subject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A circular as it is stored. What a released one says follows from its reason, indicators and reply.
 *
 * @param releasedBy null until it is released
 * @param droppedBy null unless it was dropped
 */
record CircularDocument(
        String id,
        CircularKind kind,
        int year,
        Subject.Level level,
        String code,
        String name,
        String reason,
        ScoreDocument score,
        HandDocument by,
        Instant at,
        @Nullable ReplyDocument reply,
        @Nullable HandDocument releasedBy,
        @Nullable Instant releasedAt,
        @Nullable HandDocument droppedBy,
        @Nullable String droppedFor) {

    record HandDocument(String subject, String name) {
        static HandDocument of(Officer officer) {
            return new HandDocument(officer.subject(), officer.name());
        }

        Officer toDomain() {
            return new Officer(subject, name);
        }
    }

    record ReplyDocument(String words, HandDocument by, Instant at) {}

    record ScoreDocument(
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
        static ScoreDocument of(Score score) {
            return new ScoreDocument(
                    score.due(),
                    score.onTime(),
                    score.late(),
                    score.overdue(),
                    score.lateDays(),
                    score.longestLate(),
                    score.corrected(),
                    score.withdrawn(),
                    score.upheld(),
                    score.requestsDue(),
                    score.requestsInTime(),
                    score.overturned());
        }

        Score toDomain() {
            return new Score(
                    due,
                    onTime,
                    late,
                    overdue,
                    lateDays,
                    longestLate,
                    corrected,
                    withdrawn,
                    upheld,
                    requestsDue,
                    requestsInTime,
                    overturned);
        }
    }

    static CircularDocument from(Circular circular) {
        var head = circular.head();
        var released = circular instanceof Circular.Released it ? it : null;
        var dropped = circular instanceof Circular.Dropped it ? it : null;
        return new CircularDocument(
                head.id().text(),
                head.kind(),
                head.year(),
                head.about().level(),
                head.about().code(),
                head.name(),
                head.reason(),
                ScoreDocument.of(head.score()),
                HandDocument.of(head.by()),
                head.at(),
                circular.reply()
                        .map(reply -> new ReplyDocument(reply.words(), HandDocument.of(reply.by()), reply.at()))
                        .orElse(null),
                released == null ? null : HandDocument.of(released.approvedBy()),
                released == null ? null : released.at(),
                dropped == null ? null : HandDocument.of(dropped.by()),
                dropped == null ? null : dropped.why());
    }

    Circular toDomain() {
        var head = new Circular.Head(
                new CircularId(id),
                kind,
                year,
                new Subject(level, code),
                name,
                reason,
                score.toDomain(),
                by.toDomain(),
                at);
        var said = Optional.ofNullable(reply)
                .map(each -> new Circular.Reply(each.words(), each.by().toDomain(), each.at()));
        if (releasedBy != null) {
            return new Circular.Released(
                    head,
                    said,
                    CircularOffice.preview(new Circular.Proposed(head, said)),
                    releasedBy.toDomain(),
                    Objects.requireNonNull(releasedAt));
        }
        return droppedBy == null
                ? new Circular.Proposed(head, said)
                : new Circular.Dropped(head, said, Objects.requireNonNull(droppedFor), droppedBy.toDomain());
    }
}
