package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.ObjectAnswer;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.objection.FileAnswer;
import cn.gov.zs.housing.disclosure.objection.Filing;
import cn.gov.zs.housing.disclosure.objection.Objection;
import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.housing.disclosure.objection.Receipt;
import cn.gov.zs.housing.disclosure.objection.Statement;
import cn.gov.zs.housing.disclosure.receipt.ReceiptText;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files objections, opens answers and shows who objected, and turns every answer into HTTP, for the pages as for the API. */
@Component
class ObjectionDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectionDesk.class);
    private static final String TOWNSHIP_CLERK = "township-clerk";
    private static final String TOWNSHIP_REVIEWER = "township-reviewer";
    private static final String CITY_REVIEWER = "city-reviewer";
    private static final String CITY_APPROVER = "city-approver";

    private final Notices notices;
    private final Objections objections;
    private final Filing filing;
    private final BlindIndex index;
    private final Clock clock;

    ObjectionDesk(Notices notices, Objections objections, Filing filing, BlindIndex index, Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.filing = filing;
        this.index = index;
        this.clock = clock;
    }

    Notice notice(String id) {
        return notices.find(new NoticeId(id)).orElseThrow(ProblemException::absent);
    }

    FileAnswer.Filed file(String notice, UUID form, Statement statement) {
        var id = notice(notice).head().id();
        var answer = filing.file(id, form, statement, clock.instant());
        LOG.info("Notice {}: objection: {}", notice, answer.getClass().getSimpleName());
        return switch (answer) {
            case FileAnswer.Filed filed -> filed;
            case FileAnswer.SentBefore _ -> throw ProblemException.conflict("objection.sent-before", Map.of());
            case FileAnswer.Refused(var why) -> throw refused(why);
        };
    }

    private static ProblemException refused(ObjectAnswer why) {
        return switch (why) {
            case ObjectAnswer.PeriodOver over ->
                ProblemException.refused(
                        "objection.period-over",
                        over.clause().ref(),
                        Map.of("lastDay", over.lastDay()),
                        over.lastDay().toString());
            case ObjectAnswer.DownAlready(var on) ->
                ProblemException.conflict("objection.notice-down", Map.of("takenDownOn", on), on.toString());
            case ObjectAnswer.NotOfHousehold(var kind) ->
                ProblemException.conflict("objection.other-kind", Map.of("kind", kind));
            case ObjectAnswer.Taken _, ObjectAnswer.TakenBefore _ ->
                throw new IllegalStateException("an objection that was taken is not refused");
        };
    }

    /** The objection of this receipt; empty for a wrong number as for a wrong key, so that neither can be told from the other. */
    Optional<Objection> open(String typedNumber, String typedKey) {
        return ObjectionNumber.read(typedNumber)
                .flatMap(objections::find)
                .filter(Objection::registered)
                .filter(found -> ReceiptText.same(
                        found.head().verifier(), Receipt.verifier(found.head().number(), typedKey, index)));
    }

    /** The objection, if the caller may investigate it; 404 otherwise. */
    Objection visible(Caller caller, String number) {
        caller.require(TOWNSHIP_CLERK, TOWNSHIP_REVIEWER, CITY_REVIEWER, CITY_APPROVER);
        return ObjectionNumber.read(number)
                .flatMap(objections::find)
                .filter(Objection::registered)
                .filter(found -> investigates(caller, found.head()))
                .orElseThrow(ProblemException::absent);
    }

    /** 初审公示: the township investigates; 复核公示: the city (domain of the notice). */
    private static boolean investigates(Caller caller, Objection.Head head) {
        return head.kind() == NoticeKind.CITY_REVIEW
                ? caller.has(CITY_REVIEWER) || caller.has(CITY_APPROVER)
                : (caller.has(TOWNSHIP_CLERK) || caller.has(TOWNSHIP_REVIEWER))
                        && caller.township().filter(head.township()::equals).isPresent();
    }

    /** Records the look first: what cannot be recorded is not shown. */
    Objection look(Caller caller, String number) {
        var found = visible(caller, number);
        var look = new Objection.Look(
                caller.subject(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        LOG.info("Objection {}: {} looks at who objected", found.head().number(), caller.subject());
        return objections.change(found.head().number(), each -> each.looked(look));
    }
}
