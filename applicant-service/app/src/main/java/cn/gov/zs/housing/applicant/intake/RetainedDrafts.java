package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Drafts that nobody went on with. They are given up: what was typed goes now, their documents within the hour (decision 0154). */
public final class RetainedDrafts implements Retained {
    private final Drafts drafts;
    private final InstantSource clock;

    /** Gives up these. */
    public RetainedDrafts(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
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

    @Override
    public Removal remove(String id, Instant line) {
        var draft = new ApplicationId(id);
        var saved = drafts.find(draft);
        if (saved.isEmpty()) {
            return Removal.GONE;
        }
        if (!saved.get().state().savedAt().isBefore(line)) {
            return Removal.KEPT;
        }
        return drafts.giveUp(draft, clock.instant().truncatedTo(ChronoUnit.MILLIS)) ? Removal.REMOVED : Removal.GONE;
    }
}
