package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.notice.EndAnswer;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes down the notices whose period is over, at start and then every second. Every replica does: the change of a notice
 * is guarded by its version, so one of them ends it and the others find it ended.
 *
 * <p>It only looks for notices; whether one may end is the notice's own answer.
 */
@Component
class NoticeEnder {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeEnder.class);
    private static final int AT_ONCE = 100;

    private final Notices notices;
    private final NoticeBoard board;
    private final Clock clock;

    NoticeEnder(Notices notices, NoticeBoard board, Clock clock) {
        this.notices = notices;
        this.board = board;
        this.clock = clock;
    }

    /** Goes on until nothing is left to end, so that a clock moved by weeks is caught up with in one run. */
    @Scheduled(fixedDelay = 1_000)
    void endWhatIsOver() {
        List<NoticeId> over;
        long ended;
        do {
            var today = OfficeDay.of(clock.instant());
            over = notices.listOver(today, AT_ONCE);
            ended = over.stream().filter(id -> end(id, today)).count();
        } while (over.size() == AT_ONCE && ended > 0);
    }

    /** A notice that cannot be ended is told of and tried again a second later; the others do not wait for it. */
    private boolean end(NoticeId id, LocalDate today) {
        try {
            var answer = board.end(id, today);
            answer.ifPresent(given -> tell(id, given));
            return answer.isPresent();
        } catch (RuntimeException e) {
            LOG.error("Notice {} could not be ended", id.text(), e);
            return false;
        }
    }

    private static void tell(NoticeId id, EndAnswer answer) {
        switch (answer) {
            case EndAnswer.Over(var notice) ->
                LOG.info(
                        "Notice {} ({} {}) ended: its last day was {}, clause {}",
                        id.text(),
                        notice.head().kind(),
                        notice.head().reference(),
                        notice.head().period().lastDay(),
                        notice.head().period().clause().ref());
            case EndAnswer.StillStanding(var firstLawfulDay, var clause) ->
                LOG.error(
                        "Notice {} was listed as over but stands until {}, clause {}",
                        id.text(),
                        firstLawfulDay,
                        clause);
        }
    }
}
