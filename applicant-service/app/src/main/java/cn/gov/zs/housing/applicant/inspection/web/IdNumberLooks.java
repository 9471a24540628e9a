package cn.gov.zs.housing.applicant.inspection.web;

import cn.gov.zs.housing.applicant.inspection.Inspection;
import cn.gov.zs.housing.applicant.inspection.ReadReason;
import cn.gov.zs.housing.applicant.inspection.Reader;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks for a look on behalf of a caller, for the page as for the API. */
@Component
class IdNumberLooks {
    private static final Logger LOG = LoggerFactory.getLogger(IdNumberLooks.class);

    private final Passages passages;
    private final Inspection inspection;
    private final Clock clock;

    IdNumberLooks(Passages passages, Inspection inspection, Clock clock) {
        this.passages = passages;
        this.inspection = inspection;
        this.clock = clock;
    }

    /** A recorded look at an application that the caller may see; 404 when she may not, or nobody stands in that place. */
    Inspection.Answer.Recorded look(Caller caller, String id, int member, ReadReason reason) {
        var application = passages.visible(caller, id).state();
        var reader = new Reader(caller.subject(), caller.name(), Scopes.roleOf(caller));
        var answer = inspection.look(
                application,
                member,
                reader,
                reason,
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return switch (answer) {
            case Inspection.Answer.Recorded recorded -> {
                LOG.info(
                        "application {}: number {} read, record {}",
                        id,
                        member,
                        recorded.read().id());
                yield recorded;
            }
            case Inspection.Answer.NoSuchMember _ -> throw ProblemException.absent();
        };
    }

    /** The fault's code, the same words as in an application's flaws. */
    static String code(ReadReason.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
