package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Requests without a database, held to the same words by {@link RequestsContract}. */
public final class InMemoryRequests implements Requests {
    private static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::arrivedOn).thenComparing(Cursor::number);

    private final Map<String, Versioned<InformationRequest>> requests = new TreeMap<>();

    @Override
    public synchronized boolean add(InformationRequest request) {
        var id = request.head().number().text();
        return requests.putIfAbsent(id, new Versioned<>(id, Versioned.FIRST, request)) == null;
    }

    @Override
    public synchronized Optional<Versioned<InformationRequest>> find(RequestNumber number) {
        return Optional.ofNullable(requests.get(number.text()));
    }

    @Override
    public synchronized <R> R change(
            RequestNumber number, long version, Function<InformationRequest, Change<InformationRequest, R>> decision) {
        var found = find(number).orElseThrow(() -> new AbsentException("requests", number.text()));
        if (found.version() != version) {
            throw new StaleVersionException(number.text(), version, found.version());
        }
        return change(number, decision);
    }

    @Override
    public synchronized <R> R change(
            RequestNumber number, Function<InformationRequest, Change<InformationRequest, R>> decision) {
        var found = find(number).orElseThrow(() -> new AbsentException("requests", number.text()));
        var change = decision.apply(found.state());
        if (change.state() != null) {
            requests.put(number.text(), new Versioned<>(number.text(), found.version() + 1, change.state()));
        }
        return change.answer();
    }

    @Override
    public List<Versioned<InformationRequest>> listOpen(Optional<Cursor> after, int limit) {
        return list(false, ORDER, after).limit(limit).toList();
    }

    @Override
    public List<Versioned<InformationRequest>> listOver(Optional<Cursor> after, int limit) {
        return list(true, ORDER.reversed(), after).limit(limit).toList();
    }

    private Stream<Versioned<InformationRequest>> list(boolean over, Comparator<Cursor> order, Optional<Cursor> after) {
        return requests.values().stream()
                .filter(each -> each.state().ending().isPresent() == over)
                .filter(each -> after.isEmpty() || order.compare(Cursor.of(each.state()), after.get()) > 0)
                .sorted(Comparator.comparing(each -> Cursor.of(each.state()), order));
    }

    @Override
    public List<RequestNumber> listUnanswered(LocalDate day, int limit) {
        return requests.values().stream()
                .map(Versioned::state)
                .filter(each -> switch (each) {
                    case InformationRequest.AwaitingCorrection waiting ->
                        waiting.asked().until().isBefore(day);
                    case InformationRequest.AwaitingPayment waiting ->
                        waiting.asked().waitsUntil().isBefore(day);
                    case InformationRequest _ -> false;
                })
                .map(each -> each.head().number())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long countBefore(InformationRequest.Head head, LocalDate from) {
        var order = Comparator.comparing(InformationRequest.Head::arrivedAt)
                .thenComparing(each -> each.number().text());
        return requests.values().stream()
                .map(each -> each.state().head())
                .filter(each -> each.person().equals(head.person()))
                .filter(each -> !each.arrivedOn().isBefore(from) && order.compare(each, head) < 0)
                .count();
    }

    @Override
    public synchronized List<Versioned<InformationRequest>> listOpenOf(String person, int limit) {
        return requests.values().stream()
                .filter(each -> each.state().head().person().equals(person))
                .filter(each -> each.state().ending().isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<RequestNumber> listUnlettered(int limit) {
        return requests.values().stream()
                .map(Versioned::state)
                .filter(each -> each instanceof InformationRequest.Answered answered
                        && answered.letter().isEmpty())
                .map(each -> each.head().number())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<RequestNumber> listReminding(Instant now, int limit) {
        return requests.values().stream()
                .map(Versioned::state)
                .filter(each -> each.file().assignment().reminders().stream()
                        .flatMap(reminder -> reminder.mailing().stream())
                        .anyMatch(mailing -> !mailing.dueAt().isAfter(now)))
                .map(each -> each.head().number())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<RequestNumber> listForgettable(LocalDate endedBefore, String after, int limit) {
        return requests.values().stream()
                .map(Versioned::state)
                .filter(each -> endedOn(each).filter(endedBefore::isAfter).isPresent()
                        && !each.file().forgotten())
                .map(each -> each.head().number())
                .filter(each -> each.text().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private static Optional<LocalDate> endedOn(InformationRequest request) {
        return switch (request) {
            case InformationRequest.Answered answered ->
                Optional.of(answered.answer().on());
            case InformationRequest.Ended ended -> Optional.of(ended.on());
            case InformationRequest _ -> Optional.empty();
        };
    }

    @Override
    public synchronized long countForgotten() {
        return requests.values().stream()
                .filter(each -> each.state().file().forgotten())
                .count();
    }

    @Override
    public synchronized long count() {
        return requests.size();
    }

    @Override
    public long countOpen() {
        return requests.values().stream()
                .filter(each -> each.state().ending().isEmpty())
                .count();
    }
}
