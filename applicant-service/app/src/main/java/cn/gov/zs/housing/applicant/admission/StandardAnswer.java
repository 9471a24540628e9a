package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.application.Flaw;
import java.util.List;

/** What became of a typed standard. */
public sealed interface StandardAnswer {
    /** It is one. */
    record Complete(AdmissionStandard standard) implements StandardAnswer {}

    /** Something is wrong with it; all of it is said at once. */
    record Flawed(List<Flaw> flaws) implements StandardAnswer {
        /** Keeps its own copy of the list. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
