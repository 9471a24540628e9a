package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.evidence.CaseFile;
import cn.gov.zs.housing.applicant.evidence.CasePhase;
import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.Hand;
import cn.gov.zs.housing.applicant.inspection.Reader;
import java.util.Optional;

/**
 * Somebody before a case that she may see.
 *
 * @param reader who looks, when she is staff; empty for the household
 */
record Access(CaseFile file, Hand hand, Optional<Reader> reader) {
    /** Whether documents are added now. */
    boolean mayAdd() {
        return file.phase() != CasePhase.CLOSED;
    }

    /** Whether she may take this one back now. */
    boolean mayTakeBack(Document document) {
        return mayAdd()
                && document instanceof Document.Filed
                && (hand.isHousehold() || document.facts().by().subject().equals(hand.subject()));
    }

    /** The address of her page of this case's documents. */
    String base() {
        return home() + "/documents";
    }

    /** The address of her page of the case itself. */
    String home() {
        var staff = reader.isPresent();
        var place = switch (file.phase()) {
            case DRAFT -> staff ? "/staff/window/" : "/my/drafts/";
            case OPEN, CLOSED -> staff ? "/staff/applications/" : "/my/applications/";
        };
        return place + file.id();
    }
}
