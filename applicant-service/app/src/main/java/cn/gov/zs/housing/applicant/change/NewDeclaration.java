package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.DraftCheck;
import cn.gov.zs.housing.applicant.application.Flaw;
import java.time.Instant;
import java.util.List;

/** Makes a declaration of the same case from what was typed: the one place of this feature that knows how that is done. */
public final class NewDeclaration {
    private NewDeclaration() {}

    /** What became of it. */
    public sealed interface Outcome {
        /** A declaration of the same case. */
        record Complete(Declaration declaration) implements Outcome {}

        /** Something is wrong with it. */
        record Flawed(List<Flaw> flaws) implements Outcome {
            /** Copies the list. */
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }

        /** The hukou moved to another township: that is a new application there. */
        record OtherTownship() implements Outcome {}
    }

    /**
     * Checks what was typed.
     *
     * @param application whose declaration it is to be
     * @param at when it was typed; with the same moment the same declaration comes out
     */
    public static Outcome of(Draft draft, Application application, Instant at) {
        var standing = application.declaration();
        return switch (DraftCheck.check(draft, standing.id(), standing.entry(), standing.ownerSubject(), at)) {
            case DraftAnswer.Flawed(var flaws) -> new Outcome.Flawed(flaws);
            case DraftAnswer.Complete(var submitted) ->
                submitted.township().equals(application.township())
                        ? new Outcome.Complete(submitted.declaration())
                        : new Outcome.OtherTownship();
        };
    }
}
