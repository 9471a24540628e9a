package cn.gov.zs.housing.housing.construction;

import cn.gov.zs.housing.housing.contract.ConstructionPlanAdoptedV1;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Enters and adopts plans: one officer enters, another adopts. */
public final class PlanBook {
    private final Aggregates<ConstructionPlan> plans;
    private final Supplier<WorkCalendar> calendar;

    public PlanBook(Aggregates<ConstructionPlan> plans, Supplier<WorkCalendar> calendar) {
        this.plans = plans;
        this.calendar = calendar;
    }

    /** Answers to a draft that is begun. */
    public enum Begun {
        BEGUN,
        /** Another draft of the year is being entered. */
        DRAFT_OPEN,
        /** This very form was sent before. */
        FORM_REPLAYED
    }

    /** Begins the next version of a year's plan. */
    public Begun begin(int year, String form, String source, String reason, Signed by) {
        var first = new ConstructionPlan.Standing(year, List.of());
        if (plans.create(id(year), first.begin(form, source, reason, by))) {
            return Begun.BEGUN;
        }
        return plans.change(id(year), plan -> switch (plan) {
            case ConstructionPlan.Drafted drafted ->
                Change.none(drafted.draft().form().equals(form) ? Begun.FORM_REPLAYED : Begun.DRAFT_OPEN);
            case ConstructionPlan.Standing standing ->
                Change.to(standing.begin(form, source, reason, by), List.of(), Begun.BEGUN);
        });
    }

    /** Another content of the draft that was read at that version; false when there is no draft. */
    public boolean edit(int year, long version, PlanContent content, String by) {
        return plans.change(
                id(year),
                version,
                plan -> plan instanceof ConstructionPlan.Drafted drafted
                        ? Change.to(drafted.edit(content, by), List.of(), true)
                        : Change.none(false));
    }

    /** Gives up the draft that was read at that version; false when there is none. */
    public boolean discard(int year, long version) {
        return plans.change(
                id(year),
                version,
                plan -> plan instanceof ConstructionPlan.Drafted drafted
                        ? Change.to(drafted.discard(), List.of(), true)
                        : Change.none(false));
    }

    /** Adopts the draft that was read at that version. */
    public AdoptAnswer adopt(int year, long version, LocalDate adoptedOn, Signed by, LocalDate today) {
        return plans.change(id(year), version, plan -> {
            if (!(plan instanceof ConstructionPlan.Drafted drafted)) {
                return Change.none(new AdoptAnswer.NoDraft());
            }
            var answer = drafted.adopt(adoptedOn, by, today);
            return answer instanceof AdoptAnswer.Adopted(var next, var adopted)
                    ? Change.to(next, List.of(event(year, adopted)), answer)
                    : Change.none(answer);
        });
    }

    private Outgoing event(int year, PlanVersion version) {
        var content = version.content();
        return Outgoing.of(
                ConstructionPlanAdoptedV1.TYPE,
                new ConstructionPlanAdoptedV1(
                        year,
                        version.number(),
                        version.adoptedOn(),
                        version.source(),
                        version.reason(),
                        content.units(),
                        content.tasks().stream()
                                .map(task -> new ConstructionPlanAdoptedV1.TownshipTask(
                                        task.township(), task.units(), (int) content.projects().stream()
                                                .filter(project ->
                                                        project.township().equals(task.township()))
                                                .count()))
                                .toList(),
                        version.digest(),
                        calendar.get()
                                .deadline(version.adoptedOn(), Clause.ANNUAL_TASK.workingDays())
                                .due()));
    }

    /** The year's plan; empty when nobody began one. */
    public Optional<ConstructionPlan> find(int year) {
        return plans.find(id(year)).map(Versioned::state);
    }

    private static String id(int year) {
        return Integer.toString(year);
    }
}
