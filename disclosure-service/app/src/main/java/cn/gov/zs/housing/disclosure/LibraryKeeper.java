package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.library.Announcements;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.search.SearchDesk;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
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
    /** How often in turn each text that is not announced has failed. */
    private final Map<TextId, Integer> faults = new HashMap<>();

    LibraryKeeper(Announcements announcements, SearchDesk search, Clock clock) {
        this.announcements = announcements;
        this.search = search;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 300)
    void announce() {
        try {
            var failed = announcements.run(AT_ONCE);
            faults.keySet()
                    .retainAll(failed.stream().map(Announcements.Fault::text).toList());
            failed.forEach(this::tell);
        } catch (RuntimeException e) {
            LOG.error("What the library published could not be announced", e);
        }
    }

    /** A text that fails each time is told of ever more rarely: the first time, the second, the fourth, the eighth… */
    private void tell(Announcements.Fault fault) {
        int times = faults.merge(fault.text(), 1, Integer::sum);
        if (Integer.bitCount(times) == 1) {
            LOG.error(
                    "Text {} could not be announced, {} times by now; it is tried again",
                    fault.text().text(),
                    times,
                    fault.why());
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
