package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyCursor;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.Validity;
import cn.gov.zs.housing.disclosure.request.RequestFiles;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.Reviews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A year as the requests, the challenges, the library and the book of duties have it on record. */
public final class RecordedYear implements YearBook {
    private static final int AT_ONCE = 500;

    private final RequestFiles requests;
    private final Reviews reviews;
    private final Library library;
    private final Duties duties;

    public RecordedYear(RequestFiles requests, Reviews reviews, Library library, Duties duties) {
        this.requests = requests;
        this.reviews = reviews;
        this.library = library;
        this.duties = duties;
    }

    @Override
    public Stream<CountedRequest> requests(int year) {
        return requests.streamOpenIn(first(year), last(year)).map(CountedRequest::of);
    }

    @Override
    public List<RequestReview> reviews(int year) {
        return reviews.listOpenIn(first(year), last(year));
    }

    /** A policy of the library and those published later that name it. */
    private record Known(LibraryText text, TextBody.Policy policy, List<TextBody.Policy> later) {
        Validity on(LocalDate day) {
            return Validity.of(text.id(), policy, later, day);
        }

        boolean overOn(LocalDate day) {
            var state = on(day);
            return state == Validity.REPEALED || state == Validity.EXPIRED;
        }

        ProactiveTable.PolicyLine line() {
            return new ProactiveTable.PolicyLine(policy.head().title(), text.path());
        }
    }

    @Override
    public ProactiveTable.Policies policies(int year) {
        var known = known();
        return new ProactiveTable.Policies(
                lines(known, each -> each.policy().head().madeOn().getYear() == year),
                lines(known, each -> each.overOn(last(year)) && !each.overOn(last(year - 1))),
                lines(known, each -> each.on(last(year)).holds()));
    }

    private static List<ProactiveTable.PolicyLine> lines(List<Known> known, Predicate<Known> which) {
        return known.stream().filter(which).map(Known::line).toList();
    }

    private List<Known> known() {
        try (var texts = library.streamPublic()) {
            return texts.flatMap(text -> policy(text).stream()
                            .map(policy -> new Known(
                                    text,
                                    policy,
                                    library.listNaming(List.of(text.id())).stream()
                                            .flatMap(later -> policy(later).stream())
                                            .toList())))
                    .toList();
        }
    }

    private static Optional<TextBody.Policy> policy(LibraryText text) {
        return text.versions().getLast().body() instanceof TextBody.Policy policy
                ? Optional.of(policy)
                : Optional.empty();
    }

    @Override
    public List<DutyLine> duties(String item, int year) {
        var found = new ArrayList<DutyLine>();
        var place = Optional.<DutyCursor>empty();
        do {
            var page = duties.list(DutyList.NEWEST, Optional.of(item), last(year), place, AT_ONCE);
            page.items().stream()
                    .filter(duty -> duty.since().getYear() == year)
                    .map(RecordedYear::line)
                    .forEach(found::add);
            // the newest first: behind the first of an earlier year there is none of this
            place = page.items().stream().anyMatch(duty -> duty.since().getYear() < year)
                    ? Optional.empty()
                    : page.next();
        } while (place.isPresent());
        return found;
    }

    private static DutyLine line(Duty duty) {
        return new DutyLine(
                duty.id().text(),
                duty.arising().map(Arising::subject).orElse(duty.key().reference()));
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
