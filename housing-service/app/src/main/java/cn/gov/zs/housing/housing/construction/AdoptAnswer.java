package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;
import java.util.List;

/** Every answer to the adoption of a plan. */
public sealed interface AdoptAnswer {

    /** It is in force. */
    record Adopted(ConstructionPlan.Standing plan, PlanVersion version) implements AdoptAnswer {}

    /** Whoever entered a part of it cannot adopt it. */
    record OwnEntry() implements AdoptAnswer {}

    /** Sums differ or something is missing. */
    record NotWhole(List<PlanFault> faults) implements AdoptAnswer {
        public NotWhole {
            faults = List.copyOf(faults);
        }
    }

    /** The day lies ahead. */
    record NotYet(LocalDate today) implements AdoptAnswer {}

    /** The day lies before the version in force was adopted. */
    record BeforeTheLast(LocalDate last) implements AdoptAnswer {}

    /** There is no draft, or it was adopted meanwhile. */
    record NoDraft() implements AdoptAnswer {}
}
