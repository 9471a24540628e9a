package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Notices without a database, held to the same words by {@link NoticesContract}; keeps the events for the test to read. */
public final class InMemoryNotices implements Notices {
    private static final Comparator<Notice> NEWEST_FIRST = Comparator.comparing(
                    (Notice notice) -> notice.head().publishedAt())
            .thenComparing(notice -> notice.head().id().text())
            .reversed();

    private final Map<NoticeId, Notice> notices = new LinkedHashMap<>();
    private final List<Outgoing> events = new ArrayList<>();
    private final Set<String> causes = new HashSet<>();

    public List<Outgoing> events() {
        return events;
    }

    @Override
    public synchronized boolean add(Envelope<?> cause, Standing notice, Outgoing event) {
        if (notices.putIfAbsent(notice.head().id(), notice) != null) {
            return false;
        }
        causes.add(cause.id() + notice.head().id());
        events.add(event);
        return true;
    }

    @Override
    public synchronized boolean handled(Envelope<?> cause, NoticeId id) {
        return causes.contains(cause.id() + id);
    }

    @Override
    public synchronized Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(notices.get(id));
    }

    @Override
    public synchronized <R> R change(NoticeId id, Function<? super Notice, Change<Notice, R>> decision) {
        var change = decision.apply(find(id).orElseThrow(() -> new AbsentException("notices", id.text())));
        if (change.state() != null) {
            notices.put(id, change.state());
            events.addAll(change.events());
        }
        return change.answer();
    }

    @Override
    public synchronized List<NoticeId> listOver(LocalDate today, int limit) {
        return standing()
                .filter(notice -> notice.head().period().isOver(today))
                .limit(limit)
                .map(notice -> notice.head().id())
                .toList();
    }

    @Override
    public synchronized Page<Notice> list(NoticeFilter filter, int page, int size) {
        return page(
                notices.values().stream().filter(each -> wanted(filter, each)).sorted(NEWEST_FIRST), page, size);
    }

    @Override
    public synchronized List<Notice> list(NoticeFilter filter, boolean older, Optional<Place> from, int limit) {
        return notices.values().stream()
                .filter(each -> wanted(filter, each))
                .filter(each -> from.map(place -> older
                                ? each.head().place().compareTo(place) < 0
                                : each.head().place().compareTo(place) > 0)
                        .orElse(true))
                .sorted(older ? NEWEST_FIRST : NEWEST_FIRST.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Notice> listStandingAt(LocalDate day, Optional<Place> before, int limit) {
        return list(NoticeFilter.ALL, true, before, Integer.MAX_VALUE).stream()
                .filter(each -> !each.head().period().publishedOn().isAfter(day))
                .filter(each -> switch (each) {
                    case Standing _ -> true;
                    case Ended ended -> ended.endedOn().isAfter(day);
                    case TakenDown down -> down.on().isAfter(day);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long count(NoticeFilter filter, int most) {
        return list(filter, true, Optional.empty(), most).size();
    }

    @Override
    public synchronized Page<Notice> listStanding(int page, int size) {
        return page(standing(), page, size);
    }

    private Stream<Notice> standing() {
        return notices.values().stream()
                .filter(Standing.class::isInstance)
                .sorted(Comparator.comparing(
                                (Notice notice) -> notice.head().period().lastDay())
                        .thenComparing(notice -> notice.head().id().text()));
    }

    private static Page<Notice> page(Stream<Notice> found, int page, int size) {
        var all = found.toList();
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }

    private static boolean wanted(NoticeFilter filter, Notice notice) {
        var head = notice.head();
        var phase = switch (notice) {
            case Standing _ -> Phase.STANDING;
            case Ended _ -> Phase.ENDED;
            case TakenDown _ -> Phase.TAKEN_DOWN;
        };
        return filter.kind().map(kind -> kind == head.kind()).orElse(true)
                && filter.township()
                        .map(township -> township == head.township())
                        .orElse(true)
                && filter.phase().map(wanted -> wanted == phase).orElse(true)
                && filter.reference()
                        .map(reference -> reference.equals(head.reference()))
                        .orElse(true);
    }
}
