package cn.gov.zs.housing.allocation.scoring.draft;

import cn.gov.zs.housing.allocation.law.Clause;
import java.util.List;

/** Every answer to a step with a draft. */
public sealed interface DraftAnswer {

    /** Done. */
    record Done() implements DraftAnswer {}

    /** The draft is not where this step starts from. */
    record NotTheNextStep() implements DraftAnswer {}

    /** The sheet does not fit the profile; the draft shows every fault. */
    record HasFaults(int faults) implements DraftAnswer {}

    /** No example was given: a sheet that nobody worked out by hand is not adopted. */
    record NoExample() implements DraftAnswer {}

    /** These examples come out otherwise than expected. */
    record ExamplesFail(List<String> names) implements DraftAnswer {}

    /** More examples than a draft may have. */
    record TooManyExamples(int most) implements DraftAnswer {}

    /** It asks for facts that the office does not register. */
    record FactsNotRegistered(List<String> facts, Clause clause) implements DraftAnswer {}

    /** Whoever brought or proposed it cannot decide on it. */
    record FourEyes() implements DraftAnswer {}
}
