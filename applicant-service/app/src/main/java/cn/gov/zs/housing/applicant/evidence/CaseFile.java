package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Declaration;
import java.util.Optional;
import java.util.Set;

/**
 * A case as its documents see it (案卷).
 *
 * @param speakers Keycloak subjects of those who act for the household: its own member who entered the case, whoever holds her
 *     mandate, the clerk who fills in a draft for her
 * @param declaration what was declared, by which a scope tells whether staff see the case; empty for a draft, which no staff see
 */
public record CaseFile(ApplicationId id, Set<String> speakers, Optional<Declaration> declaration, CasePhase phase) {
    public CaseFile {
        speakers = Set.copyOf(speakers);
    }

    /** Whether this person acts for the household. */
    public boolean isSpokenForBy(String subject) {
        return speakers.contains(subject);
    }

    /** The case, not what was declared. */
    @Override
    public String toString() {
        return phase + " case " + id;
    }
}
