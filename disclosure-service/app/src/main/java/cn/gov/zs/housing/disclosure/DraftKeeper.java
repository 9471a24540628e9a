package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.draft.Completion;
import cn.gov.zs.housing.disclosure.draft.Draft;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what was approved and has not gone out because a replica crashed between the two. Every replica does; each step repeats nothing. */
@Component
class DraftKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final int AT_ONCE = 50;

    private final Drafts drafts;
    private final Completion completion;
    private final Clock clock;

    DraftKeeper(Drafts drafts, Completion completion, Clock clock) {
        this.drafts = drafts;
        this.completion = completion;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void complete() {
        drafts.list(List.of(Drafts.Stage.APPROVED), 0, AT_ONCE).items().forEach(this::complete);
    }

    private void complete(Draft draft) {
        try {
            completion.complete(draft.head().id(), clock.instant());
        } catch (RuntimeException e) {
            LOG.error(
                    "Draft {} was approved and could not be published",
                    draft.head().id(),
                    e);
        }
    }
}
