package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import java.time.Instant;
import java.util.List;

/** Drafts that nobody went on with, and the documents handed in with them. */
public final class RetainedDrafts implements Retained {
    private final Drafts drafts;
    private final Documents documents;
    private final Applications applications;

    /** Removes from the first two; a draft that became an application leaves its documents there. */
    public RetainedDrafts(Drafts drafts, Documents documents, Applications applications) {
        this.drafts = drafts;
        this.documents = documents;
        this.applications = applications;
    }

    @Override
    public Datum datum() {
        return Datum.DRAFT;
    }

    /** The oldest first; what a piece does not reach, the next day's run does. */
    @Override
    public List<Item> due(Instant line, String after, int limit) {
        return drafts.listOlderThan(line, limit).stream()
                .map(ApplicationId::text)
                .filter(id -> id.compareTo(after) > 0)
                .sorted()
                .map(id -> new Item(id, id))
                .toList();
    }

    /** The documents first: a crash in between leaves a draft whose next removal finds none. */
    @Override
    public Removal remove(String id, Instant line) {
        var draft = new ApplicationId(id);
        var saved = drafts.find(draft);
        if (saved.isEmpty()) {
            return Removal.GONE;
        }
        if (!saved.get().savedAt().isBefore(line)) {
            return Removal.KEPT;
        }
        if (applications.find(draft).isEmpty()) {
            documents.removeAll(draft);
        }
        drafts.remove(draft);
        return Removal.REMOVED;
    }
}
