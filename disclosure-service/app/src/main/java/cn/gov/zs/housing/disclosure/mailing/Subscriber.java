package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.platform.mail.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address and what it wants to hear of. Nothing else is known of who reads there; with the last wish the address is gone.
 *
 * @param id follows from the address, so that one address is one subscriber
 * @param address where letters go
 * @param secret makes links that only letters to this address carry
 * @param english whether letters are English
 * @param wishes what was asked for, oldest first; never empty while it is kept
 * @param next number of the next wish
 * @param waiting what is to be told, in the order in which it was
 * @param attempt the letter under way
 */
public record Subscriber(
        SubscriberId id,
        MailAddress address,
        String secret,
        boolean english,
        List<Wish> wishes,
        int next,
        List<Waiting> waiting,
        Attempt attempt) {
    /** One address follows at most this many topics. */
    public static final int MOST_WISHES = 20;
    /** Of these, so many may wait for confirmation: nobody's letter box is filled by somebody else's typing. */
    public static final int MOST_ASKED = 3;
    /** Beyond so much nothing more is kept for one letter: whoever could not be reached for so long reads the lists. */
    static final int MOST_WAITING = 500;

    /** Keeps its own copies. */
    public Subscriber {
        wishes = List.copyOf(wishes);
        waiting = List.copyOf(waiting);
    }

    /**
     * How the letter under way fares.
     *
     * @param heldUntil no replica takes it up before this moment; null when none has it
     * @param failures in a row that may pass
     * @param refusals in a row that will not
     */
    public record Attempt(@Nullable Instant heldUntil, int failures, int refusals) {
        static final Attempt NONE = new Attempt(null, 0, 0);
    }

    static Subscriber begin(SubscriberId id, MailAddress address, String secret, boolean english) {
        return new Subscriber(id, address, secret, english, List.of(), 1, List.of(), Attempt.NONE);
    }

    /** The same with a wish to be confirmed; as it was when it has that wish, or too many. */
    Subscriber ask(Topic topic, java.util.Set<String> references, Pace pace, Instant now, Instant until) {
        var current = wishes.stream().filter(each -> !each.expired(now)).toList();
        var known =
                current.stream().anyMatch(each -> each.topic().equals(topic) && (each.pace() == pace || !each.holds()));
        var asked = current.stream().filter(each -> !each.holds()).count();
        if (known || asked >= MOST_ASKED || current.size() >= MOST_WISHES) {
            return this;
        }
        var wish = new Wish(next, topic, references, pace, new Wish.State.Asked(until));
        return new Subscriber(
                id,
                address,
                secret,
                english,
                append(wishes, wish),
                next + 1,
                append(waiting, new Waiting.Confirmation(next, now)),
                attempt);
    }

    /** The same with a wish confirmed, in place of an older one of the same topic; empty when there is no such wish, or it came too late. */
    Optional<Subscriber> confirm(int number, Instant now, long from) {
        return find(number).filter(wish -> !wish.expired(now)).map(wish -> {
            if (wish.holds()) {
                return this;
            }
            var confirmed = wish.confirmed(now, from);
            var others = wishes.stream()
                    .filter(each -> each.number() != number
                            && !(each.holds() && each.topic().equals(wish.topic())))
                    .toList();
            return with(append(others, confirmed), waiting);
        });
    }

    /** The same without a wish. */
    Subscriber stop(int number) {
        return keep(wish -> wish.number() != number);
    }

    /** The same without what nobody confirmed in time. */
    Subscriber forgetExpired(Instant now) {
        return keep(wish -> !wish.expired(now));
    }

    private Subscriber keep(Predicate<Wish> kept) {
        var left = wishes.stream().filter(kept).toList();
        var numbers = left.stream().map(Wish::number).toList();
        return with(
                left,
                waiting.stream()
                        .filter(each ->
                                !(each instanceof Waiting.Confirmation(var wish, var _)) || numbers.contains(wish))
                        .toList());
    }

    /** The same with something to tell, once; as it was when no wish wants it. */
    Subscriber tell(String entry, long index, List<String> keys, Instant now, Duration gather) {
        if (waiting.size() >= MOST_WAITING || wishes.stream().noneMatch(wish -> wish.wants(index, keys))) {
            return this;
        }
        var due = wishes.stream()
                .filter(wish -> wish.wants(index, keys))
                .map(wish -> wish.pace().due(now, gather))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        // no wish wants this entry a second time: those that wanted it begin behind it
        var told = wishes.stream()
                .map(wish -> wish.state() instanceof Wish.State.Confirmed(var at, var _) && wish.wants(index, keys)
                        ? wish.confirmed(at, index + 1)
                        : wish)
                .toList();
        return with(told, append(waiting, new Waiting.News(entry, index, due)));
    }

    /** What the next letter tells: one confirmation alone, or all news that is due; empty when nothing is, or somebody has it. */
    List<Waiting> due(Instant now) {
        var held = attempt.heldUntil();
        if (held != null && held.isAfter(now)) {
            return List.of();
        }
        var ripe = waiting.stream().filter(each -> !each.due().isAfter(now)).toList();
        var confirmation =
                ripe.stream().filter(Waiting.Confirmation.class::isInstance).findFirst();
        return confirmation.<List<Waiting>>map(List::of).orElse(ripe);
    }

    /** When it is to be looked at next; null when nothing waits. */
    public @Nullable Instant look() {
        var first = waiting.stream().map(Waiting::due).min(Comparator.naturalOrder());
        var held = attempt.heldUntil();
        return first.map(due -> held != null && held.isAfter(due) ? held : due).orElse(null);
    }

    /** When something of it is to be forgotten; null when all is confirmed. */
    public @Nullable Instant expires() {
        return wishes.stream()
                .map(Wish::state)
                .filter(Wish.State.Asked.class::isInstance)
                .map(state -> ((Wish.State.Asked) state).until())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The words under which it is found. */
    public List<String> keys() {
        return wishes.stream()
                .filter(Wish::holds)
                .flatMap(wish -> wish.topic().keys(wish.references()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    Subscriber hold(Instant until) {
        return with(new Attempt(until, attempt.failures(), attempt.refusals()));
    }

    Subscriber told(List<Waiting> told) {
        var left = waiting.stream().filter(each -> !told.contains(each)).toList();
        return new Subscriber(id, address, secret, english, wishes, next, left, Attempt.NONE);
    }

    Subscriber failed(Instant again) {
        return with(new Attempt(again, attempt.failures() + 1, attempt.refusals()));
    }

    Subscriber refused(List<Waiting> untold) {
        var left = waiting.stream().filter(each -> !untold.contains(each)).toList();
        return new Subscriber(
                id, address, secret, english, wishes, next, left, new Attempt(null, 0, attempt.refusals() + 1));
    }

    private Subscriber with(Attempt now) {
        return new Subscriber(id, address, secret, english, wishes, next, waiting, now);
    }

    private Subscriber with(List<Wish> nowWishes, List<Waiting> nowWaiting) {
        return new Subscriber(id, address, secret, english, nowWishes, next, nowWaiting, attempt);
    }

    /** The wish of this number, if there is one. */
    public Optional<Wish> find(int number) {
        return wishes.stream().filter(wish -> wish.number() == number).findFirst();
    }

    private static <T> List<T> append(List<? extends T> list, T last) {
        return new ArrayList<>(Stream.concat(list.stream(), Stream.of(last)).toList());
    }

    /** Without address and secret. */
    @Override
    public String toString() {
        return "subscriber with " + wishes.size() + " wishes";
    }
}
