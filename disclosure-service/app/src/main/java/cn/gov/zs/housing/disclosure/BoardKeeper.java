package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.board.BoardBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes photographs of boards and evidence with their notices, in every replica: what a photograph shows is personal. */
@Component
class BoardKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(BoardKeeper.class);

    private final BoardBook book;

    BoardKeeper(BoardBook book) {
        this.book = book;
    }

    @Scheduled(fixedDelay = 10_000)
    void remove() {
        int removed = book.removeWhatOutlived();
        if (removed > 0) {
            LOG.info("Files of boards removed: {} notices stand no more", removed);
        }
    }
}
