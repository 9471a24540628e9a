package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.Application;
import java.util.List;

/** What lies in a case's file at this moment: whoever decides now, decides on it. */
@FunctionalInterface
public interface CaseEvidence {
    /** The documents that count and the departments' answers to what is declared now, in a fixed order. */
    List<EvidenceReference> of(Application application);

    /** The finding with what lies in the file beside it. */
    default Finding resting(Finding finding, Application application) {
        return new Finding(finding.text(), of(application));
    }
}
