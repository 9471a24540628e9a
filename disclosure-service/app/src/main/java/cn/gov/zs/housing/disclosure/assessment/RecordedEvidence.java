package cn.gov.zs.housing.disclosure.assessment;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.Body;
import cn.gov.zs.housing.disclosure.catalogue.Catalogue;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyCursor;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.ObjectionRecord;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.opendata.PublicRows;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestFiles;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.ReviewResult;
import cn.gov.zs.housing.disclosure.review.Reviews;
import cn.gov.zs.housing.disclosure.rules.DutyFact;
import cn.gov.zs.housing.disclosure.rules.Evidence;
import cn.gov.zs.housing.disclosure.rules.NoticeFact;
import cn.gov.zs.housing.disclosure.rules.RequestFact;
import cn.gov.zs.housing.disclosure.rules.ReviewFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a year as duties, notices, objections, requests and challenges have them on record. Nothing of it can be entered here. */
public final class RecordedEvidence {
    private static final int AT_ONCE = 500;
    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final Catalogues catalogues;
    private final Duties duties;
    private final PublicRows<Notice> notices;
    private final ObjectionRecord objections;
    private final RequestFiles requests;
    private final RequestClock clock;
    private final Reviews reviews;

    public RecordedEvidence(
            Catalogues catalogues,
            Duties duties,
            PublicRows<Notice> notices,
            ObjectionRecord objections,
            RequestFiles requests,
            RequestClock clock,
            Reviews reviews) {
        this.catalogues = catalogues;
        this.duties = duties;
        this.notices = notices;
        this.objections = objections;
        this.requests = requests;
        this.clock = clock;
        this.reviews = reviews;
    }

    /** The facts of a year as they are on this day. */
    public Evidence of(int year, LocalDate asOf) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        try (var asked = requests.streamOpenIn(first, last);
                var published = notices.stream()) {
            return new Evidence(
                    year,
                    asOf,
                    duties(first, last),
                    published.flatMap(notice -> fact(notice, year).stream()).toList(),
                    asked.map(request -> fact(request, asOf)).toList(),
                    reviews.listOpenIn(first, last).stream()
                            .map(RecordedEvidence::fact)
                            .toList());
        }
    }

    private List<DutyFact> duties(LocalDate first, LocalDate last) {
        return catalogues.versions().stream()
                .flatMap(version -> version.items().stream())
                .map(CatalogueItem::code)
                .distinct()
                .flatMap(item -> duties(item, first, last))
                .toList();
    }

    /** Those of an item whose last day lies in these. */
    private Stream<DutyFact> duties(String item, LocalDate first, LocalDate last) {
        var found = new ArrayList<DutyFact>();
        var place = Optional.of(new DutyCursor(first.minusDays(1).toEpochDay(), new DutyId(LAST_ID)));
        while (place.isPresent()) {
            var page = duties.list(DutyList.BY_DUE_DATE, Optional.of(item), last, place, AT_ONCE);
            page.items().stream()
                    .filter(duty -> !duty.due().on().isAfter(last))
                    .map(this::fact)
                    .forEach(found::add);
            // by due date: behind the first of a later year there is none of this
            place = page.items().stream().anyMatch(duty -> duty.due().on().isAfter(last))
                    ? Optional.empty()
                    : page.next();
        }
        return found.stream();
    }

    private DutyFact fact(Duty duty) {
        return new DutyFact(
                duty.id().text(),
                duty.key().item(),
                catalogues
                        .find(duty.key().item(), duty.since())
                        .map(CatalogueItem::body)
                        .map(Enum::name)
                        .orElse(""),
                duty.arising().map(Arising::township).map(Township::code).orElse(""),
                duty.due().on(),
                duty.publishedOn(),
                Math.max(0, duty.publications().size() - 1));
    }

    /** Empty for a notice with which nothing went wrong. */
    private Optional<NoticeFact> fact(Notice notice, int year) {
        var fault = notice instanceof TakenDown down ? fault(down.reason()) : Optional.<NoticeFact.Fault>empty();
        var upheld = notice.objections().isEmpty()
                ? List.<LocalDate>of()
                : objections.list(notice).stream()
                        .filter(line -> "UPHELD".equals(line.outcome()))
                        .map(ObjectionRecord.Line::answeredOn)
                        .filter(Objects::nonNull)
                        .toList();
        var faultOn = notice instanceof TakenDown down && fault.isPresent()
                ? Optional.of(down.on())
                : Optional.<LocalDate>empty();
        var ofTheYear = Stream.concat(faultOn.stream(), upheld.stream()).anyMatch(day -> day.getYear() == year);
        return ofTheYear ? Optional.of(fact(notice, fault, faultOn, upheld)) : Optional.empty();
    }

    private NoticeFact fact(
            Notice notice, Optional<NoticeFact.Fault> fault, Optional<LocalDate> faultOn, List<LocalDate> upheld) {
        var head = notice.head();
        var item = catalogues
                .inForce(OfficeDay.of(head.publishedAt()))
                .flatMap((Catalogue catalogue) -> catalogue.on(Trigger.of(head.kind())));
        return new NoticeFact(
                head.id().text(),
                item.map(CatalogueItem::code).orElse(""),
                item.map(CatalogueItem::body).map(Enum::name).orElse(""),
                code(head.township()),
                fault,
                faultOn,
                upheld);
    }

    private static String code(@Nullable Township township) {
        return township == null ? "" : township.code();
    }

    /** A household that withdraws and a batch that is cancelled are no fault of who published (decision 0359). */
    private static Optional<NoticeFact.Fault> fault(TakenDown.Reason reason) {
        return switch (reason) {
            case CORRECTED -> Optional.of(NoticeFact.Fault.CORRECTED);
            case REVIEWED_AGAIN, RESULT_REVIEWED -> Optional.of(NoticeFact.Fault.WITHDRAWN);
            case WITHDRAWN, BATCH_CANCELLED, POOL_GIVEN_UP -> Optional.empty();
        };
    }

    private RequestFact fact(InformationRequest request, LocalDate asOf) {
        var endedOn = switch (request) {
            case InformationRequest.Answered answered ->
                Optional.of(answered.answer().on());
            case InformationRequest.Ended ended -> Optional.of(ended.on());
            case InformationRequest.Arrived _,
                    InformationRequest.Handling _,
                    InformationRequest.AwaitingCorrection _,
                    InformationRequest.AwaitingPayment _ -> Optional.<LocalDate>empty();
        };
        // while the office waits for a correction or a payment its own clock stands
        var dueOn = request instanceof InformationRequest.AwaitingCorrection
                        || request instanceof InformationRequest.AwaitingPayment
                ? Optional.<LocalDate>empty()
                : request.handled()
                        .map(handling ->
                                clock.answer(handling, endedOn.orElse(asOf)).due());
        return new RequestFact(
                request.head().number().text(),
                request.file().applicant().kind().name(),
                Body.HOUSING_OFFICE.name(),
                request.head().arrivedOn(),
                dueOn,
                endedOn,
                request.ending().map(Outcome::row).map(Enum::name).orElse(""),
                request instanceof InformationRequest.Answered);
    }

    private static ReviewFact fact(RequestReview review) {
        return new ReviewFact(
                review.id().text(),
                review.request().text(),
                Body.HOUSING_OFFICE.name(),
                review.ending()
                        .filter(end -> end.result() == ReviewResult.CORRECTED)
                        .map(RequestReview.Ending::on));
    }
}
