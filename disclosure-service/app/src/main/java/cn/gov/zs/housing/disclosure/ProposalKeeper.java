package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.proposal.ProposalRound;
import cn.gov.zs.housing.disclosure.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for what several asked for, in every replica, once a day and whenever requests arrived: it reads a year of them. */
@Component
class ProposalKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ProposalKeeper.class);

    private final ProposalRound round;
    private final Requests requests;
    private final Clock clock;
    private Looked looked = new Looked(LocalDate.MIN, 0);

    /** When it looked, and how many requests there were. */
    private record Looked(LocalDate on, long requests) {}

    ProposalKeeper(ProposalRound round, Requests requests, Clock clock) {
        this.round = round;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15_000)
    void look() {
        var now = clock.instant();
        // counted before it is read: what arrives meanwhile is looked at again
        var next = new Looked(OfficeDay.of(now), requests.count());
        if (next.equals(looked)) {
            return;
        }
        int found = round.run(now);
        looked = next;
        if (found > 0) {
            LOG.info("requests: {} proposals to publish", found);
        }
    }
}
