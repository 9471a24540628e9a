package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.publiclog.LogSource;
import cn.gov.zs.housing.disclosure.publiclog.Sequencer;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings what was published, ended or taken down into the public log, a moment after it was, in every replica (decision 0270). The first
 * runs after the log was introduced bring in all that is older.
 */
@Component
class LogKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);
    private static final int AT_ONCE = 512;
    /** The ender of notices runs on the same thread and must not wait for a whole city. */
    private static final int ROUNDS = 4;

    private final Sequencer sequencer;
    private final List<LogSource> sources;
    private boolean begun;
    private volatile boolean atRest;

    LogKeeper(Sequencer sequencer, List<LogSource> sources) {
        this.sequencer = sequencer;
        this.sources = List.copyOf(sources);
    }

    /** Whatever fails is told of and tried again; nothing is lost, because the documents still say that they are not logged. */
    @Scheduled(fixedDelay = 200)
    void log() {
        try {
            if (!begun) {
                sequencer.begin();
                begun = true;
            }
            var logged = 0;
            for (var source : sources) {
                logged += log(source);
            }
            atRest = logged == 0;
        } catch (RuntimeException e) {
            LOG.error("The public log could not be written", e);
        }
    }

    /** Whether its last run found nothing to log. Work that can wait leaves the processors to the log until then. */
    boolean isAtRest() {
        return atRest;
    }

    private int log(LogSource source) {
        int all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int logged = sequencer.log(source, AT_ONCE);
            all += logged;
            if (logged < AT_ONCE) {
                break;
            }
        }
        return all;
    }
}
