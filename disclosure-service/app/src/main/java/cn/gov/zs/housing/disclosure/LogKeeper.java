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
            sources.forEach(this::log);
        } catch (RuntimeException e) {
            LOG.error("The public log could not be written", e);
        }
    }

    private void log(LogSource source) {
        for (int round = 0; round < ROUNDS; round++) {
            if (sequencer.log(source, AT_ONCE) < AT_ONCE) {
                return;
            }
        }
    }
}
