package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.library.Announcements;
import cn.gov.zs.housing.disclosure.search.SearchDesk;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts what the library published among the documents and keeps this replica's index fresh, a moment after. Whatever fails is told of and
 * tried again.
 */
@Component
class LibraryKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryKeeper.class);
    private static final int AT_ONCE = 50;

    private final Announcements announcements;
    private final SearchDesk search;
    private final Clock clock;

    LibraryKeeper(Announcements announcements, SearchDesk search, Clock clock) {
        this.announcements = announcements;
        this.search = search;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 300)
    void announce() {
        try {
            announcements.run(AT_ONCE);
        } catch (RuntimeException e) {
            LOG.error("What the library published could not be announced", e);
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void index() {
        try {
            if (search.refresh(OfficeDay.of(clock.instant()))) {
                LOG.info(
                        "The index was made anew: {}",
                        search.index().orElseThrow().size());
            }
        } catch (RuntimeException e) {
            LOG.error("The index could not be made; the one before it stays", e);
        }
    }
}
