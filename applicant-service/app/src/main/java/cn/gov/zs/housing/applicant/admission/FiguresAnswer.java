package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.util.List;

/** What became of typed figures. */
public sealed interface FiguresAnswer {
    /** They can be judged. */
    record Complete(ApplicationCategory category, HouseholdFigures figures) implements FiguresAnswer {}

    /** Something is wrong with them; all of it is said at once. */
    record Flawed(List<Flaw> flaws) implements FiguresAnswer {
        /** Keeps its own copy of the list. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
