package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Declaration;
import java.util.Optional;
import java.util.Set;

/**
 * A case as its documents see it (案卷).
 *
 * @param speakers Keycloak subjects of those who act for the household: its own member who entered the case, whoever holds her
 *     mandate
 * @param typist Keycloak subject of the clerk who fills in a draft at the window; empty for every other case
 * @param declaration what was declared, by which a scope tells whether staff see the case; empty for a draft, which no staff see
 */
public record CaseFile(
        ApplicationId id,
        Set<String> speakers,
        Optional<String> typist,
        Optional<Declaration> declaration,
        CasePhase phase) {
    public CaseFile {
        speakers = Set.copyOf(speakers);
    }

    /** A household's draft, filled in by this person. */
    public static CaseFile ofDraft(ApplicationId id, String subject) {
        return new CaseFile(id, Set.of(subject), Optional.empty(), Optional.empty(), CasePhase.DRAFT);
    }

    /** A draft that this clerk fills in at the window. */
    public static CaseFile ofDraftAtWindow(ApplicationId id, String clerk) {
        return new CaseFile(id, Set.of(), Optional.of(clerk), Optional.empty(), CasePhase.DRAFT);
    }

    /** Whether this person acts for the household. */
    public boolean isSpokenForBy(String subject) {
        return speakers.contains(subject);
    }

    /** Whether it is a draft that this clerk fills in. */
    public boolean isTypedBy(String subject) {
        return typist.filter(subject::equals).isPresent();
    }

    /** The case, not what was declared. */
    @Override
    public String toString() {
        return phase + " case " + id;
    }
}
