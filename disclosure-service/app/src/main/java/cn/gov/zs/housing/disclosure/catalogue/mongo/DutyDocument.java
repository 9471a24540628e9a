package cn.gov.zs.housing.disclosure.catalogue.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.Channel;
import cn.gov.zs.housing.disclosure.catalogue.DayUnit;
import cn.gov.zs.housing.disclosure.catalogue.Due;
import cn.gov.zs.housing.disclosure.catalogue.DueGroup;
import cn.gov.zs.housing.disclosure.catalogue.DueMove;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.catalogue.Opening;
import cn.gov.zs.housing.disclosure.catalogue.Publication;
import cn.gov.zs.housing.disclosure.catalogue.Served;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it is stored. Those from {@code sinceDay} on are there for the lists and the counting only and follow from the others.
 *
 * @param moves null while no calendar has moved its due date
 * @param sinceDay the day it arose, as days since 1970
 * @param dueDay the due date
 * @param unpublishedDueDay the due date, while nothing is published
 * @param late days late, once something is published
 * @param open true while nothing is published
 * @param counted how its due date is counted and what it is ({@link #counted}), while nothing is published
 * @param movedBy the version of the calendar that moved it last, while nothing is published; null when none did
 */
record DutyDocument(
        String item,
        String reference,
        String cause,
        @Nullable LocalDate arose,
        @Nullable String subject,
        @Nullable String township,
        @Nullable LocalDate draw,
        DueDocument due,
        @Nullable OfficerDocument openedBy,
        @Nullable Instant openedAt,
        List<PublicationDocument> publications,
        List<ServedDocument> served,
        @Nullable List<MoveDocument> moves,
        long sinceDay,
        long dueDay,
        @Nullable Long unpublishedDueDay,
        @Nullable Long late,
        @Nullable Boolean open,
        @Nullable String counted,
        @Nullable String movedBy) {

    private static final String PROVISIONAL = "p";

    static DutyDocument from(Duty duty) {
        var arising = duty.arising();
        var dueDay = duty.due().on().toEpochDay();
        var open = duty.publications().isEmpty();
        return new DutyDocument(
                duty.key().item(),
                duty.key().reference(),
                duty.key().cause(),
                arising.map(Arising::on).orElse(null),
                arising.map(Arising::subject).orElse(null),
                arising.flatMap(each -> Optional.ofNullable(each.township()))
                        .map(Township::code)
                        .orElse(null),
                duty.draw().orElse(null),
                DueDocument.from(duty.due()),
                duty.opening().map(Opening::by).map(OfficerDocument::from).orElse(null),
                duty.opening().map(Opening::at).orElse(null),
                duty.publications().stream().map(PublicationDocument::from).toList(),
                duty.served().stream().map(ServedDocument::from).toList(),
                duty.moves().isEmpty()
                        ? null
                        : duty.moves().stream().map(MoveDocument::from).toList(),
                duty.since().toEpochDay(),
                dueDay,
                open ? dueDay : null,
                open ? null : duty.daysLate(duty.due().on()),
                open ? true : null,
                open ? counted(DueGroup.of(duty), DueGroup.Dated.of(duty.due())) : null,
                open && !duty.moves().isEmpty() ? duty.moves().getLast().calendar() : null);
    }

    /** A group's place and, behind it, one of its due dates: what the duties that are counted alike have in common. */
    static String counted(DueGroup group, DueGroup.Dated due) {
        return group.place() + due.on() + (due.provisional() ? PROVISIONAL : "");
    }

    /** The due date behind the place of a group. */
    static DueGroup.Dated dated(DueGroup group, String counted) {
        var text = counted.substring(group.place().length());
        var provisional = text.endsWith(PROVISIONAL);
        return new DueGroup.Dated(
                LocalDate.parse(provisional ? text.substring(0, text.length() - 1) : text), provisional);
    }

    /** The group in whose place it stands. */
    static DueGroup group(String counted) {
        return DueGroup.at(counted.substring(0, counted.lastIndexOf('|') + 1))
                .orElseThrow(() -> new IllegalStateException("no place of a group: " + counted));
    }

    Duty toDomain() {
        return new Duty(
                new DutyKey(item, reference, cause),
                arose == null
                        ? Optional.empty()
                        : Optional.of(new Arising(
                                arose,
                                subject == null ? "" : subject,
                                township == null ? null : Township.get(township))),
                Optional.ofNullable(draw),
                due.toDomain(),
                openedBy == null || openedAt == null
                        ? Optional.empty()
                        : Optional.of(new Opening(openedBy.toDomain(), openedAt)),
                publications.stream().map(PublicationDocument::toDomain).toList(),
                served.stream().map(ServedDocument::toDomain).toList(),
                moves == null
                        ? List.of()
                        : moves.stream().map(MoveDocument::toDomain).toList());
    }

    record DueDocument(
            LocalDate on, Due.Rule rule, LocalDate from, int days, DayUnit unit, boolean provisional, String calendar) {
        static DueDocument from(Due due) {
            return new DueDocument(
                    due.on(), due.rule(), due.from(), due.days(), due.unit(), due.provisional(), due.calendar());
        }

        Due toDomain() {
            return new Due(on, rule, from, days, unit, provisional, calendar);
        }
    }

    record OfficerDocument(String subject, String name) {
        static OfficerDocument from(Officer officer) {
            return new OfficerDocument(officer.subject(), officer.name());
        }

        Officer toDomain() {
            return new Officer(subject, name);
        }
    }

    record PublicationDocument(
            Publication.Place place,
            String publishedId,
            String address,
            LocalDate on,
            Instant recordedAt,
            @Nullable OfficerDocument by,
            List<String> elements,
            String reason) {
        static PublicationDocument from(Publication publication) {
            return new PublicationDocument(
                    publication.place(),
                    publication.publishedId(),
                    publication.address(),
                    publication.on(),
                    publication.recordedAt(),
                    publication.by().map(OfficerDocument::from).orElse(null),
                    publication.elements(),
                    publication.reason());
        }

        Publication toDomain() {
            return new Publication(
                    place,
                    publishedId,
                    address,
                    on,
                    recordedAt,
                    Optional.ofNullable(by).map(OfficerDocument::toDomain),
                    elements,
                    reason);
        }
    }

    record MoveDocument(LocalDate from, LocalDate to, String calendar, Instant at) {
        static MoveDocument from(DueMove move) {
            return new MoveDocument(move.from(), move.to(), move.calendar(), move.at());
        }

        DueMove toDomain() {
            return new DueMove(from, to, calendar, at);
        }
    }

    record ServedDocument(Channel channel, LocalDate on, String evidence) {
        static ServedDocument from(Served served) {
            return new ServedDocument(served.channel(), served.on(), served.evidence());
        }

        Served toDomain() {
            return new Served(channel, on, evidence);
        }
    }
}
