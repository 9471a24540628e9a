package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.evidence.CaseDoor;
import cn.gov.zs.housing.applicant.evidence.CaseFile;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Optional;

/** The door to drafts: whoever fills one in adds documents to it, which are the application's once it is handed in. */
public final class DraftDoor implements CaseDoor {
    private final Drafts drafts;

    /** Knows these drafts. */
    public DraftDoor(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<CaseFile> find(ApplicationId id) {
        return drafts.find(id).map(Versioned::state).map(DraftDoor::file);
    }

    private static CaseFile file(SavedDraft draft) {
        var subject = draft.entry().subject();
        return draft.entry().channel() == Entry.Channel.ONLINE
                ? CaseFile.ofDraft(draft.id(), subject)
                : CaseFile.ofDraftAtWindow(draft.id(), subject);
    }
}
