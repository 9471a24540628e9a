package cn.gov.zs.housing.allocation.refusal;

import cn.gov.zs.housing.allocation.batch.Bars;
import cn.gov.zs.housing.allocation.batch.LeftOut;
import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets follow what the rule says of a home given up: on record first, then on the waiting list. Every step is safe to repeat. */
public final class TakeRefusal implements Bars {

    private final RefusalRules rules;
    private final Refusals refusals;
    private final Waitlist waitlist;
    private final ScoreWaiting scoreWaiting;

    /**
     * @param rules by which rule
     * @param refusals what was given up
     * @param waitlist who waits
     * @param scoreWaiting places who is moved back
     */
    public TakeRefusal(RefusalRules rules, Refusals refusals, Waitlist waitlist, ScoreWaiting scoreWaiting) {
        this.rules = rules;
        this.refusals = refusals;
        this.waitlist = waitlist;
        this.scoreWaiting = scoreWaiting;
    }

    /** What was given up by whom. */
    public record GivenUp(
            String batchId,
            String applicationId,
            Category category,
            String homeId,
            How how,
            Optional<RefusalGround> ground,
            LocalDate on) {}

    /**
     * What would follow if a household gave up a home, or let its term pass.
     *
     * @param rule by which it would follow; empty if none is in force
     */
    public record Foreseen(Effect declared, Effect silent, Optional<RefusalRule> rule) {}

    /** What would follow if this household gave up a home on this day without a ground. */
    public Foreseen foresee(String applicationId, Category category, LocalDate day) {
        var record = refusals.of(applicationId);
        var rule = rules.inForce(category, day);
        return new Foreseen(
                effect(rule, record, How.DECLARED, Optional.empty(), day),
                effect(rule, record, How.SILENT, Optional.empty(), day),
                rule);
    }

    /** Takes a refusal. The same one again finds its effect on record and changes nothing. */
    public void take(Envelope<?> cause, GivenUp it, LocalDate today) {
        refusals.all().create(it.applicationId(), RefusalRecord.none(it.applicationId()));
        var effect = refusals.all().<Effect>change(it.applicationId(), record -> {
            var known = record.in(it.batchId());
            if (known.isPresent()) {
                return Change.none(known.get().effect());
            }
            var follows = effect(record, it.category(), it.how(), it.ground(), it.on());
            return Change.to(
                    record.with(new Refusal(it.batchId(), it.homeId(), it.how(), it.ground(), it.on(), follows)),
                    List.of(),
                    follows);
        });
        switch (effect.consequence()) {
            case Consequence.WaitsOn _, Consequence.Barred _ -> {
                // it keeps its place; a bar is asked for when a batch is frozen
            }
            case Consequence.MovedBack _ ->
                waitlist.all()
                        .handle(
                                cause,
                                it.applicationId(),
                                entry -> to(entry, scoreWaiting.movedBack(entry, it.on(), today)));
            case Consequence.Struck _ ->
                waitlist.all().handle(cause, it.applicationId(), entry -> to(entry, struck(entry, it.on())));
        }
    }

    @Override
    public Map<String, LeftOut> on(LocalDate day) {
        return refusals.barredOn(day).stream().collect(Collectors.toMap(RefusalRecord::applicationId, record -> {
            var effect = record.barredOn(day).orElseThrow().effect();
            return new LeftOut(
                    record.applicationId(),
                    effect.ruleId(),
                    effect.clause(),
                    effect.lastDay().orElseThrow());
        }));
    }

    private Effect effect(
            RefusalRecord record, Category category, How how, Optional<RefusalGround> ground, LocalDate on) {
        return effect(rules.inForce(category, on), record, how, ground, on);
    }

    private static Effect effect(
            Optional<RefusalRule> inForce,
            RefusalRecord record,
            How how,
            Optional<RefusalGround> ground,
            LocalDate on) {
        return inForce.map(rule -> rule.of(record.refusals(), how, ground, on)).orElse(Effect.NO_RULE);
    }

    private static WaitlistEntry struck(WaitlistEntry entry, LocalDate on) {
        return switch (entry) {
            case WaitlistEntry.Scored scored -> scored.struck(on);
            case WaitlistEntry.Unscored unscored -> unscored.removed(on, WaitlistEntry.Removed.GAVE_UP);
            case WaitlistEntry.Housed _, WaitlistEntry.Removed _ -> entry;
        };
    }

    private static Change<WaitlistEntry, Done> to(WaitlistEntry before, WaitlistEntry after) {
        return after.equals(before) ? Change.none(Done.DONE) : Change.to(after);
    }
}
