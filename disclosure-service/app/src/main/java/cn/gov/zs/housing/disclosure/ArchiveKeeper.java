package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.archive.ArchiveBook;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells duties again of archive files made lately, in every replica. */
@Component
class ArchiveKeeper {
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final ArchiveBook book;
    private final Clock clock;

    ArchiveKeeper(ArchiveBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30_000)
    void tellAgain() {
        book.tellAgain(clock.instant().minus(LATELY));
    }
}
