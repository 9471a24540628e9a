package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A project (建设项目) from the start of building. Legal source: work plan 二（一）（1）: 已开工项目基本信息, 已竣工项目基本信息,
 * 配套设施建设情况. Public from its first day in the books.
 *
 * @param id number of the form that brought it
 * @param facts as they are known now
 * @param corrections what was said before, oldest first
 * @param facilities its supporting facilities, in the order of their numbers
 * @param started who recorded its start, and when
 * @param stage where it stands
 */
public record ConstructionProject(
        String id,
        ProjectFacts facts,
        List<Correction> corrections,
        List<Facility> facilities,
        Signed started,
        Stage stage) {
    /** Most facilities of one project: what a page can show; no rule of law stands behind it. */
    public static final int MOST_FACILITIES = 40;

    public ConstructionProject {
        corrections = List.copyOf(corrections);
        facilities = List.copyOf(facilities);
    }

    /** Where a project stands. */
    public sealed interface Stage {
        /** Under construction (已开工). */
        record UnderConstruction() implements Stage {}

        /**
         * Finished (已竣工).
         *
         * @param completedOn day of completion (竣工时间)
         * @param signed who recorded it
         */
        record Finished(LocalDate completedOn, Signed signed) implements Stage {}
    }

    /**
     * Facts that were said before.
     *
     * @param facts as they were
     * @param reason why they were corrected
     * @param signed by whom
     */
    public record Correction(ProjectFacts facts, String reason, Signed signed) {}

    /** A project whose building has begun. */
    public static ConstructionProject start(String id, ProjectFacts facts, Signed by) {
        return new ConstructionProject(id, facts, List.of(), List.of(), by, new Stage.UnderConstruction());
    }

    /** Whether it is finished. */
    public boolean isFinished() {
        return stage instanceof Stage.Finished;
    }

    /** Finishes it. */
    public ProjectAnswer finish(LocalDate completedOn, Signed by, LocalDate today) {
        return switch (stage) {
            case Stage.Finished finished -> new ProjectAnswer.FinishedBefore(finished.completedOn());
            case Stage.UnderConstruction _ when completedOn.isAfter(today) -> new ProjectAnswer.DayAhead("completedOn");
            case Stage.UnderConstruction _
            when completedOn.isBefore(facts.startedOn()) -> new ProjectAnswer.BeforeStart(facts.startedOn());
            case Stage.UnderConstruction _ ->
                new ProjectAnswer.Changed(new ConstructionProject(
                        id, facts, corrections, facilities, started, new Stage.Finished(completedOn, by)));
        };
    }

    /** Says its facts anew; what was said before stays to be read. */
    public ProjectAnswer correct(ProjectFacts next, String reason, Signed by, LocalDate today) {
        if (next.startedOn().isAfter(today)) {
            return new ProjectAnswer.DayAhead("startedOn");
        }
        if (stage instanceof Stage.Finished finished && next.startedOn().isAfter(finished.completedOn())) {
            return new ProjectAnswer.DayAhead("startedOn");
        }
        var all = new ArrayList<>(corrections);
        all.add(new Correction(facts, reason, by));
        return new ProjectAnswer.Changed(new ConstructionProject(id, next, all, facilities, started, stage));
    }

    /** Adds a facility. */
    public ProjectAnswer addFacility(Facility.Kind kind, String name, Facility.Step step, LocalDate today) {
        if (facilities.size() >= MOST_FACILITIES) {
            return new ProjectAnswer.FacilitiesFull(MOST_FACILITIES);
        }
        if (step.since().isAfter(today)) {
            return new ProjectAnswer.DayAhead("since");
        }
        var all = new ArrayList<>(facilities);
        all.add(new Facility(facilities.size() + 1, kind, name, List.of(step)));
        return new ProjectAnswer.Changed(new ConstructionProject(id, facts, corrections, all, started, stage));
    }

    /** Records what became of a facility; a step back is a step too, and stays in its history. */
    public ProjectAnswer moveFacility(int number, Facility.Step step, LocalDate today) {
        if (number < 1 || number > facilities.size()) {
            return new ProjectAnswer.NoSuchFacility(number);
        }
        var facility = facilities.get(number - 1);
        if (step.since().isAfter(today)) {
            return new ProjectAnswer.DayAhead("since");
        }
        if (step.since().isBefore(facility.since())) {
            return new ProjectAnswer.BeforeLastStep(facility.since());
        }
        var all = new ArrayList<>(facilities);
        all.set(number - 1, facility.with(step));
        return new ProjectAnswer.Changed(new ConstructionProject(id, facts, corrections, all, started, stage));
    }
}
