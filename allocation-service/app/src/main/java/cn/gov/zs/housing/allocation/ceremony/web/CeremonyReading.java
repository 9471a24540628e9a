package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Announcement;
import cn.gov.zs.housing.allocation.ceremony.Ceremonies;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.logged.LoggedEntries;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads ceremonies for pages and API alike. */
@Component
class CeremonyReading {

    private final Ceremonies ceremonies;
    private final LoggedEntries entries;

    CeremonyReading(Ceremonies ceremonies, LoggedEntries entries) {
        this.ceremonies = ceremonies;
        this.entries = entries;
    }

    /** @throws ProblemException 404 */
    Versioned<Ceremony> any(String id) {
        return ceremonies.all().find(id).orElseThrow(ProblemException::absent);
    }

    /** @throws ProblemException 404 */
    Versioned<Ceremony> of(String batchId, String key) {
        return any(Announcement.id(batchId, key));
    }

    /** @throws ProblemException 404 */
    CeremonyView view(String id) {
        return CeremonyView.of(any(id));
    }

    /** Where its steps stand in the public log. */
    LoggedView logged(Versioned<Ceremony> found) {
        return LoggedView.of(found.state(), entries);
    }

    /** All attempts of a batch, oldest first. */
    List<CeremonyView> ofBatch(String batchId) {
        return ceremonies.ofBatch(batchId).stream().map(CeremonyView::of).toList();
    }
}
