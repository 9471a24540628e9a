package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Body;
import cn.gov.zs.housing.disclosure.catalogue.Catalogue;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyClock;
import cn.gov.zs.housing.disclosure.catalogue.DutyCursor;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.catalogue.DutyPage;
import cn.gov.zs.housing.disclosure.catalogue.Publication;
import cn.gov.zs.housing.disclosure.catalogue.SixPublics;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the catalogue and its duties, for the pages as for the API. */
@Component
class CatalogueDesk {
    private final Catalogues catalogues;
    private final Duties duties;
    private final DutyOffice office;
    private final DutyClock dutyClock;
    private final PublicLog log;
    private final Clock clock;

    CatalogueDesk(
            Catalogues catalogues, Duties duties, DutyOffice office, DutyClock dutyClock, PublicLog log, Clock clock) {
        this.catalogues = catalogues;
        this.duties = duties;
        this.office = office;
        this.dutyClock = dutyClock;
        this.log = log;
        this.clock = clock;
    }

    LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    /** The version in force. */
    Catalogue current() {
        return catalogues.inForce(today()).orElseThrow(ProblemException::absent);
    }

    CatalogueView view(Optional<SixPublics> six, Optional<Body> body) {
        var catalogue = current();
        return CatalogueView.of(
                catalogue,
                catalogue.items().stream()
                        .filter(item -> six.map(item.classes()::contains).orElse(true))
                        .filter(item -> body.map(only -> only == item.body()).orElse(true))
                        .map(CatalogueView.ItemView::of)
                        .toList());
    }

    /** The item; one that left the catalogue keeps its page, as its duties do. */
    CatalogueItem item(String code) {
        return catalogues.find(code, today()).orElseThrow(ProblemException::absent);
    }

    DutyPage list(DutyList list, Optional<String> item, String after, int size) {
        return duties.list(list, item, today(), cursor(after), size);
    }

    private static Optional<DutyCursor> cursor(String after) {
        if (after.isBlank()) {
            return Optional.empty();
        }
        var cursor = DutyCursor.parse(after);
        if (cursor.isEmpty()) {
            throw ProblemException.field("after", "malformed", "duty.flaw.after");
        }
        return cursor;
    }

    Versioned<Duty> get(String id) {
        return Optional.of(new DutyId(id))
                .filter(DutyId::wellFormed)
                .flatMap(duties::find)
                .orElseThrow(ProblemException::absent);
    }

    /** The duty, if it is one of this item. */
    Duty get(String code, String id) {
        return Optional.of(get(id).state())
                .filter(duty -> duty.key().item().equals(code))
                .orElseThrow(ProblemException::absent);
    }

    CatalogueItem itemOf(Duty duty) {
        return office.item(duty);
    }

    /** A line of a list. */
    DutyView brief(Duty duty) {
        return view(duty, null);
    }

    /** The duty with the working of its due date. */
    DutyView full(Duty duty) {
        return view(duty, dutyClock.working(duty.due()));
    }

    private DutyView view(Duty duty, @Nullable List<DutyClock.WorkedDay> working) {
        return DutyView.of(duty, office.item(duty), today(), duty.current().flatMap(this::logged), working);
    }

    private Optional<LoggedItem> logged(Publication publication) {
        return switch (publication.place()) {
            case NOTICE -> Optional.of(LoggedItem.of(log, EntryKind.NOTICE_PUBLISHED, publication.publishedId()));
            case DOCUMENT -> Optional.of(LoggedItem.of(log, EntryKind.DOCUMENT_PUBLISHED, publication.publishedId()));
            case PLATFORM, ELSEWHERE -> Optional.empty();
        };
    }
}
