package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.archive.ArchiveBook;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Makes archive files one after the other while the public log has nothing to do, and tells duties again of those made lately, in every replica. */
@Configuration(proxyBeanMethods = false)
class ArchiveKeeper {
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** An order that waited so long waits no more for the log. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ArchiveBook book;
    private final LogKeeper log;
    private final Clock clock;

    ArchiveKeeper(ArchiveBook book, LogKeeper log, Clock clock) {
        this.book = book;
        this.log = log;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30_000)
    void tellAgain() {
        book.tellAgain(clock.instant().minus(LATELY));
    }

    @Bean
    RoundsThread archiveRounds() {
        return new RoundsThread("archive", PAUSE, this::print);
    }

    private void print() {
        boolean printed = true;
        while (printed && !Thread.currentThread().isInterrupted() && isTime()) {
            printed = book.printNext(clock.instant());
        }
    }

    private boolean isTime() {
        return log.isAtRest() || book.waitsSince(clock.instant().minus(PATIENCE));
    }
}
