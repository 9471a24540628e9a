package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;

/** Every answer to what is recorded of a project. */
public sealed interface ProjectAnswer {

    /** It is recorded. */
    record Changed(ConstructionProject project) implements ProjectAnswer {}

    /** This very form was sent before. */
    record FormReplayed(String project) implements ProjectAnswer {}

    /** It was finished before. */
    record FinishedBefore(LocalDate completedOn) implements ProjectAnswer {}

    /** A day lies ahead, or behind the completion. */
    record DayAhead(String field) implements ProjectAnswer {}

    /** It would be finished before it was begun. */
    record BeforeStart(LocalDate startedOn) implements ProjectAnswer {}

    /** A facility's step would lie before its last one. */
    record BeforeLastStep(LocalDate last) implements ProjectAnswer {}

    /** The project has no facility with this number. */
    record NoSuchFacility(int number) implements ProjectAnswer {}

    /** It has so many facilities already. */
    record FacilitiesFull(int most) implements ProjectAnswer {}
}
