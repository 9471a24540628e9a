package cn.gov.zs.housing.disclosure.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A duty (公开义务): something happened that is to be public by a day.
 *
 * <p>What is told of it is joined, never overwritten: of two days the earlier holds, of two publications too. So what is
 * told twice, late or in another order makes the same duty (decision 0286). That is why it is one type and not one per state: a state
 * would depend on the order of telling.
 *
 * @param key what it is about
 * @param arising that it happened; empty while only a later act is known
 * @param draw the day of the draw it has to precede; empty where there is none, or none yet
 * @param due the last day
 * @param opening who entered it; empty for one that an event made
 * @param publications what was published, then each correction, oldest first
 * @param served channels that were reported, beside the web site, which publication itself serves
 * @param moves what other versions of the calendar did to its due date, oldest first
 */
public record Duty(
        DutyKey key,
        Optional<Arising> arising,
        Optional<LocalDate> draw,
        Due due,
        Optional<Opening> opening,
        List<Publication> publications,
        List<Served> served,
        List<DueMove> moves) {
    /** Keeps its own copies. */
    public Duty {
        publications = List.copyOf(publications);
        served = List.copyOf(served);
        moves = List.copyOf(moves);
    }

    /** One whose due date no calendar has moved. */
    public Duty(
            DutyKey key,
            Optional<Arising> arising,
            Optional<LocalDate> draw,
            Due due,
            Optional<Opening> opening,
            List<Publication> publications,
            List<Served> served) {
        this(key, arising, draw, due, opening, publications, served, List.of());
    }

    static Duty arisen(DutyKey key, Arising arising, Optional<Opening> opening, DutyClock clock) {
        return new Duty(
                key,
                Optional.of(arising),
                Optional.empty(),
                clock.due(key.item(), Optional.of(arising.on()), Optional.empty()),
                opening,
                List.of(),
                List.of());
    }

    static Duty toPrecede(DutyKey key, LocalDate draw, DutyClock clock) {
        return new Duty(
                key,
                Optional.empty(),
                Optional.of(draw),
                clock.due(key.item(), Optional.empty(), Optional.of(draw)),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same with what is told of its beginning. */
    Duty learn(Arising told, DutyClock clock) {
        return with(Optional.of(arising.map(known -> known.earlier(told)).orElse(told)), draw, clock);
    }

    /** The same with the day of the draw it has to precede. */
    Duty learnDraw(LocalDate told, DutyClock clock) {
        return with(
                arising, Optional.of(draw.filter(known -> known.isBefore(told)).orElse(told)), clock);
    }

    /** What was known already moves nothing: a due date follows another calendar by {@link #recounted} only. */
    private Duty with(Optional<Arising> begun, Optional<LocalDate> drawn, DutyClock clock) {
        return begun.equals(arising) && drawn.equals(draw)
                ? this
                : new Duty(
                        key,
                        begun,
                        drawn,
                        clock.due(key.item(), begun.map(Arising::on), drawn),
                        opening,
                        publications,
                        served,
                        moves);
    }

    /**
     * The same by another calendar, with a record of what that moved; empty when it moves nothing. One that is published keeps the day it
     * was measured by.
     */
    Optional<Duty> recounted(DutyClock clock, Instant at) {
        return publications.isEmpty()
                ? DueGroup.of(this)
                        .recounted(DueGroup.Dated.of(due), clock)
                        .map(now -> recounted(now, clock.calendar().version(), at))
                : Optional.empty();
    }

    /** The same with this due date, and a record of it where the day is another. */
    Duty recounted(Due now, String calendar, Instant at) {
        return new Duty(
                key,
                arising,
                draw,
                now,
                opening,
                publications,
                served,
                now.on().equals(due.on()) ? moves : and(new DueMove(due.on(), now.on(), calendar, at)));
    }

    private List<DueMove> and(DueMove move) {
        return Stream.concat(moves.stream(), Stream.of(move)).toList();
    }

    /** The same with what was published; of two that the platform tells the earlier holds, and nothing that an officer entered changes. */
    Duty fulfil(Publication publication) {
        return publications.isEmpty() || publication.precedes(publications.getFirst())
                ? new Duty(
                        key,
                        arising,
                        draw,
                        due,
                        opening,
                        Stream.concat(
                                        Stream.of(publication),
                                        publications.stream().skip(1))
                                .toList(),
                        served,
                        moves)
                : this;
    }

    /** The same with a correction behind what is there. */
    Duty correct(Publication correction) {
        return new Duty(
                key,
                arising,
                draw,
                due,
                opening,
                Stream.concat(publications.stream(), Stream.of(correction)).toList(),
                served,
                moves);
    }

    /** The same with a channel that carried it; of two reports of one channel the earlier day holds. */
    Duty serve(Served told) {
        var all = new ArrayList<Served>();
        Stream.concat(served.stream(), Stream.of(told))
                .sorted(Served.EARLIEST)
                .filter(each -> all.isEmpty() || all.getLast().channel() != each.channel())
                .forEach(all::add);
        return new Duty(key, arising, draw, due, opening, publications, all, moves);
    }

    /** Its name. */
    public DutyId id() {
        return key.id();
    }

    /** The day it arose; of one of which only the draw is known, its due date. */
    public LocalDate since() {
        return arising.map(Arising::on).orElse(due.on());
    }

    /** What the public reads today. */
    public Optional<Publication> current() {
        return publications.isEmpty() ? Optional.empty() : Optional.of(publications.getLast());
    }

    /**
     * The day of publication that counts: the first one's, or the later day of a correction. A correction never makes a late duty
     * punctual.
     */
    public Optional<LocalDate> publishedOn() {
        return publications.stream()
                .findFirst()
                .map(first -> publications.stream()
                        .skip(1)
                        .map(Publication::on)
                        .reduce(first.countedOn(due.on()), (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Days after the due date: until it was published, or until today; 0 when in time. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(due.on(), publishedOn().orElse(today)));
    }

    /** How it stands on that day. */
    public DutyState on(LocalDate today) {
        var late = daysLate(today) > 0;
        return publications.isEmpty()
                ? late ? DutyState.OVERDUE : DutyState.OPEN
                : late ? DutyState.LATE : DutyState.KEPT;
    }

    /** How a channel of its item stands: publication serves the web site, every other must have been reported. */
    public ChannelState channel(CatalogueItem.ItemChannel channel, LocalDate today) {
        if (served(channel.channel()).isPresent()) {
            return ChannelState.SERVED;
        }
        if (!channel.required()) {
            return ChannelState.UNUSED;
        }
        return on(today) == DutyState.OPEN ? ChannelState.AWAITED : ChannelState.GAP;
    }

    /** Since when a channel carries it, and where that can be seen. */
    public Optional<Served> served(Channel channel) {
        return channel == Channel.WEBSITE && !publications.isEmpty()
                ? Optional.of(new Served(
                        channel,
                        publications.getFirst().on(),
                        publications.getLast().address()))
                : served.stream().filter(each -> each.channel() == channel).findFirst();
    }
}
