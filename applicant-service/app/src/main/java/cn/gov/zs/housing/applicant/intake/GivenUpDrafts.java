package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.evidence.Documents;
import java.time.Instant;

/** Clears away drafts that were given up, with their documents. Two replicas may do so at once. */
public final class GivenUpDrafts {
    private static final int BATCH = 100;

    private final Drafts drafts;
    private final Documents documents;
    private final Applications applications;

    /** Removes from the first two; a draft that became an application leaves its documents there. */
    public GivenUpDrafts(Drafts drafts, Documents documents, Applications applications) {
        this.drafts = drafts;
        this.documents = documents;
        this.applications = applications;
    }

    /**
     * Removes the documents of drafts given up before this moment, then the drafts' numbers: a crash in between is finished by the
     * next sweep. Who handed the draft in at the very moment it was given up has an application, and loses nothing.
     *
     * @return how many drafts
     */
    public int sweep(Instant before) {
        var swept = 0;
        while (true) {
            var ids = drafts.listGivenUp(before, BATCH);
            if (ids.isEmpty()) {
                return swept;
            }
            ids.forEach(this::clear);
            swept += ids.size();
        }
    }

    private void clear(ApplicationId id) {
        if (applications.find(id).isEmpty()) {
            documents.removeAll(id);
        }
        drafts.remove(id);
    }
}
