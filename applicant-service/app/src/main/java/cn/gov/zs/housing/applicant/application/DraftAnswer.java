package cn.gov.zs.housing.applicant.application;

import java.util.List;

/** What became of a typed application. */
public sealed interface DraftAnswer {
    /** Nothing is wrong with it. */
    record Complete(Submitted application) implements DraftAnswer {}

    /**
     * Something is wrong; all of it is said at once.
     *
     * @param flaws at least one, in the order of the form
     */
    record Flawed(List<Flaw> flaws) implements DraftAnswer {
        /** Keeps its own copy of the list. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
