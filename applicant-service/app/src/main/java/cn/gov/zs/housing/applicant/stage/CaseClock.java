package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in a case, by when, who handles it, and who was told that it is late. Its clock can always be read again from
 * the application; who holds the case and what was recorded is kept here only.
 *
 * @param villages codes of the villages whose clerks see it
 * @param asOf version of the application it was read from
 * @param running null while it is nobody's turn
 * @param holdings at most one for each duty
 * @param handovers all of them, the earliest first
 * @param escalations all of them, the earliest first
 * @param shifts what other versions of the calendar did to its last days, the earliest first
 */
public record CaseClock(
        ApplicationId application,
        Township township,
        List<String> villages,
        long asOf,
        @Nullable Running running,
        List<Holding> holdings,
        List<Handover> handovers,
        List<Escalation> escalations,
        List<DueShift> shifts) {

    /** Keeps the lists as they are. */
    public CaseClock {
        villages = List.copyOf(villages);
        holdings = List.copyOf(holdings);
        handovers = List.copyOf(handovers);
        escalations = List.copyOf(escalations);
        shifts = List.copyOf(shifts);
    }

    /** Of a case nobody has touched. */
    public static CaseClock blank(ApplicationId application, Township township) {
        return new CaseClock(application, township, List.of(), 0, null, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Read again from the application; an older reading than this one changes nothing.
     *
     * @param seenBy codes of the villages whose clerks see it now
     * @param closed whether the case is over: nobody holds it any more
     * @param at when it is read
     */
    CaseClock moved(long version, List<String> seenBy, @Nullable Running read, boolean closed, Instant at) {
        if (version < asOf) {
            return this;
        }
        var now = read == null ? null : read.after(running);
        return new CaseClock(
                application,
                township,
                seenBy,
                version,
                now,
                closed ? List.of() : holdings,
                handovers,
                escalations,
                version == asOf ? shifted(now, at) : shifts);
    }

    /** The case stands where it stood, so what moved its last day is the calendar. */
    private List<DueShift> shifted(@Nullable Running now, Instant at) {
        var before = running;
        return before == null
                        || now == null
                        || !now.sameTurn(before)
                        || now.dueOn().equals(before.dueOn())
                ? shifts
                : and(shifts, new DueShift(now.stage(), before.dueOn(), now.dueOn(), now.calendar(), at));
    }

    /** Who handles it now: the holder for a duty whose turn it is, in the order of the rule. */
    public Optional<Holding> holder() {
        var now = running;
        return now == null
                ? Optional.empty()
                : now.duties().stream().flatMap(this::holding).findFirst();
    }

    private Stream<Holding> holding(Duty duty) {
        return holdings.stream().filter(it -> it.duty() == duty);
    }

    /** What was said of the stage that runs, as late as it now is. */
    public List<Escalation> told() {
        var now = running;
        return now == null
                ? List.of()
                : escalations.stream()
                        .filter(it -> it.stage() == now.stage() && it.dueOn().equals(now.dueOn()))
                        .toList();
    }

    /** The day on which somebody must next be told, unless the case moves before; empty when nobody must. */
    public Optional<LocalDate> nextOn() {
        var now = running;
        if (now == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (told().size()) {
                    case 0 -> now.first() == null ? null : now.dueOn().plusDays(1);
                    case 1 -> now.secondOn();
                    default -> null;
                });
    }

    /** Tells whoever must be told by this day, each once, however many days passed at once. */
    CaseClock escalated(LocalDate today, Instant at) {
        var next = this;
        while (next.nextOn().filter(day -> !day.isAfter(today)).isPresent()) {
            next = next.toldMore(at);
        }
        return next;
    }

    private CaseClock toldMore(Instant at) {
        var now = running;
        var level = told().size() + 1;
        var to = now == null ? null : level == 1 ? now.first() : now.second();
        if (now == null || to == null) {
            throw new IllegalStateException("nobody is left to tell of " + application);
        }
        return new CaseClock(
                application,
                township,
                villages,
                asOf,
                now,
                holdings,
                handovers,
                and(escalations, new Escalation(now.stage(), now.dueOn(), level, to, at)),
                shifts);
    }

    /**
     * Takes a case that nobody holds, or only somebody whose duty comes after hers in the rule: what a reviewer held for her
     * review is not hers to file.
     */
    public HoldAnswer take(Colleague by, Instant at) {
        var now = running;
        if (now == null || now.duties().isEmpty()) {
            return new HoldAnswer.NotDue();
        }
        var duty = by.dutyAmong(now.duties(), this);
        if (duty.isEmpty()) {
            return new HoldAnswer.NotHers(now.duties());
        }
        var holder = holder();
        if (holder.isPresent()) {
            var it = holder.get();
            if (it.by().subject().equals(by.subject())) {
                return new HoldAnswer.Held(this);
            }
            if (now.duties().indexOf(it.duty()) <= now.duties().indexOf(duty.get())) {
                return new HoldAnswer.HeldBy(it.by());
            }
        }
        var from = holder.map(Holding::by).orElse(null);
        return new HoldAnswer.Held(held(new Handover(duty.get(), from, by.account(), by.account(), at, null)));
    }

    /** Gives a case to a colleague: its holder does, or a superior. */
    public HoldAnswer handOver(Colleague by, Colleague to, Finding reason, Instant at) {
        var now = running;
        if (now == null || now.duties().isEmpty()) {
            return new HoldAnswer.NotDue();
        }
        var holder = holder();
        var own = holder.filter(it -> it.by().subject().equals(by.subject())).isPresent();
        var superior = holder.map(it -> List.of(it.duty())).orElse(now.duties()).stream()
                .anyMatch(duty -> by.superiorOf(duty, this));
        if (!own && !superior) {
            return new HoldAnswer.NotHolder();
        }
        if (holder.filter(it -> it.by().subject().equals(to.subject())).isPresent()) {
            return new HoldAnswer.HeldBy(to.account());
        }
        return to.dutyAmong(now.duties(), this)
                .<HoldAnswer>map(duty -> new HoldAnswer.Held(held(new Handover(
                        duty, holder.map(Holding::by).orElse(null), to.account(), by.account(), at, reason))))
                .orElseGet(() -> new HoldAnswer.NotEntitled(now.duties()));
    }

    /**
     * Gives away what an absent colleague holds by these duties, as far as the other has them too; the same when there is
     * nothing, so that asking again is safe.
     */
    CaseClock handedOver(String absent, List<Duty> duties, Colleague to, Account by, Finding reason, Instant at) {
        var next = this;
        for (var holding : holdings) {
            if (holding.by().subject().equals(absent)
                    && duties.contains(holding.duty())
                    && to.dutyAmong(List.of(holding.duty()), this).isPresent()) {
                next = next.held(new Handover(holding.duty(), holding.by(), to.account(), by, at, reason));
            }
        }
        return next;
    }

    /** Who takes a case leaves the other's duties alone; who gives one away holds it by no duty of the same turn. */
    private CaseClock held(Handover handover) {
        var left = holdings.stream()
                .filter(it -> it.duty() != handover.duty() && !givenAway(it, handover))
                .toList();
        return new CaseClock(
                application,
                township,
                villages,
                asOf,
                running,
                and(left, new Holding(handover.duty(), handover.to(), handover.at())),
                and(handovers, handover),
                escalations,
                shifts);
    }

    private boolean givenAway(Holding holding, Handover handover) {
        return handover.reason() != null
                && handover.from() != null
                && running != null
                && holding.by().subject().equals(handover.from().subject())
                && running.duties().containsAll(List.of(holding.duty(), handover.duty()));
    }

    private static <T> List<T> and(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
