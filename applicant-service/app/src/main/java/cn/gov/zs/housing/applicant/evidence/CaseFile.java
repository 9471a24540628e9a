package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.township.Township;
import java.util.Set;

/**
 * A case as its documents see it (案卷).
 *
 * @param speakers Keycloak subjects of those who act for the household: its own member who entered the case, whoever holds her
 *     mandate, the clerk who fills in a draft for her
 * @param township whose case it is: the place of hukou
 */
public record CaseFile(ApplicationId id, Set<String> speakers, Township township, CasePhase phase) {
    public CaseFile {
        speakers = Set.copyOf(speakers);
    }

    /** Whether this person acts for the household. */
    public boolean isSpokenForBy(String subject) {
        return speakers.contains(subject);
    }
}
