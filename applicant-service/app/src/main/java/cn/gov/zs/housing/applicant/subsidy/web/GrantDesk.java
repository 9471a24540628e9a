package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.subsidy.Claim;
import cn.gov.zs.housing.applicant.subsidy.GrantAnswer;
import cn.gov.zs.housing.applicant.subsidy.GrantListing;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.Standing;
import cn.gov.zs.housing.applicant.subsidy.StopGround;
import cn.gov.zs.housing.applicant.subsidy.SubsidyDesk;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrant;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrants;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRules;
import cn.gov.zs.housing.applicant.subsidy.SubsidyWorking;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What staff and households do with grants, and how each answer becomes HTTP, for the pages as for the API. */
@Component
class GrantDesk {
    /** Decides on single grants. */
    static final String CITY_REVIEWER = "city-reviewer";

    /** Stops grants. */
    static final String CITY_APPROVER = "city-approver";

    private static final Logger LOG = LoggerFactory.getLogger(GrantDesk.class);

    private final SubsidyDesk desk;
    private final SubsidyGrants grants;
    private final SubsidyRules rules;
    private final Passages passages;
    private final OwnCases cases;
    private final Clock clock;

    GrantDesk(
            SubsidyDesk desk,
            SubsidyGrants grants,
            SubsidyRules rules,
            Passages passages,
            OwnCases cases,
            Clock clock) {
        this.desk = desk;
        this.grants = grants;
        this.rules = rules;
        this.passages = passages;
        this.cases = cases;
        this.clock = clock;
    }

    /** A page of grants. */
    record GrantList(List<GrantView> items, int page, long total, boolean more) {}

    GrantList list(Caller caller, @Nullable String standing, Page page) {
        var listing = listing(caller, standing);
        var items = grants.list(listing, page).stream()
                .map(grant -> view(grant, true))
                .toList();
        var total = grants.count(listing);
        return new GrantList(items, page.number(), total, page.skip() + (long) items.size() < total);
    }

    /** All of such a list. */
    Rows<GrantView> rows(Caller caller, @Nullable String standing) {
        var listing = listing(caller, standing);
        return new Rows<>(grants.count(listing), grants.stream(listing)).map(grant -> view(grant, true));
    }

    private static GrantListing listing(Caller caller, @Nullable String standing) {
        var which = standing == null || standing.isBlank()
                ? Optional.<Standing.Name>empty()
                : Optional.of(TypedAct.choice("standing", standing, Standing.Name.class));
        return new GrantListing(Scopes.of(caller), which);
    }

    /** The grant that the caller may see, as staff in scope or as the household; 404 otherwise. */
    GrantView see(Caller caller, String id) {
        var number = ApplicationId.read(id).orElseThrow(ProblemException::absent);
        var own = cases.find(caller, id);
        if (own.isEmpty()) {
            passages.visible(caller, id);
        }
        return find(number, own.isEmpty()).orElseThrow(ProblemException::absent);
    }

    /** The grant of this application; the caller's right to see it was checked. */
    Optional<GrantView> find(ApplicationId application, boolean forStaff) {
        return grants.find(application).map(grant -> view(grant, forStaff));
    }

    private GrantView view(SubsidyGrant grant, boolean forStaff) {
        var now = clock.instant();
        var month = YearMonth.from(ShanghaiDay.of(now));
        var counted = month.isBefore(grant.from()) ? grant.from() : month;
        var working = grant.standing() instanceof Standing.Stopped
                ? Optional.<SubsidyWorking>empty()
                : rules.book()
                        .inForce(counted, now)
                        .map(version -> version.rule().workingFor(version.number(), grant.factsIn(counted)));
        return GrantView.of(grant, working, forStaff);
    }

    GrantView open(Caller caller, String id) {
        caller.require(CITY_REVIEWER);
        var application = othersCase(caller, id);
        return done(application, "subsidy opened", desk.open(application, act(caller)));
    }

    GrantView pause(Caller caller, String id, @Nullable String reason) {
        caller.require(CITY_REVIEWER);
        var words = TypedAct.reason(reason);
        return decide(caller, id, "subsidy paused", grant -> grant.pause(words, act(caller)));
    }

    GrantView resume(Caller caller, String id, @Nullable String reason) {
        caller.require(CITY_REVIEWER);
        var words = TypedAct.reason(reason);
        return decide(caller, id, "subsidy resumed", grant -> grant.resume(words, act(caller)));
    }

    GrantView stop(
            Caller caller, String id, @Nullable LocalDate lostOn, @Nullable String ground, @Nullable String reason) {
        caller.require(CITY_APPROVER);
        var on = TypedAct.day("lostOn", lostOn, today());
        var why = TypedAct.choice("ground", ground, StopGround.class);
        var words = TypedAct.reason(reason);
        return decide(caller, id, "subsidy stopped", grant -> grant.stop(on, why, words, act(caller)));
    }

    GrantView claim(
            Caller caller, String id, @Nullable String month, @Nullable BigDecimal amount, @Nullable String reason) {
        caller.require(CITY_REVIEWER);
        var of = TypedAct.month("month", month);
        var yuan = TypedAct.yuan("amount", amount);
        var words = TypedAct.reason(reason);
        return decide(caller, id, "subsidy claimed back", grant -> grant.claim(of, yuan, words, act(caller)));
    }

    GrantView settle(
            Caller caller,
            String id,
            int claim,
            @Nullable String way,
            @Nullable BigDecimal amount,
            @Nullable LocalDate on) {
        caller.require(CITY_REVIEWER);
        var how = TypedAct.choice("way", way, Claim.Way.class);
        if (how == Claim.Way.LIFTED) {
            // follows from an appeal, never from an officer's wish
            throw ProblemException.field("way", "unknown-choice", "flaw.unknown-choice");
        }
        var yuan = TypedAct.yuan("amount", amount);
        var day = TypedAct.day("on", on, today());
        return decide(
                caller,
                id,
                "claim settled",
                grant -> grant.settle(claim, new Claim.Settlement(how, yuan, day, act(caller))));
    }

    /** The case in whose name this clerk may enter an account; 404 when it is not in her scope. */
    ApplicationId caseToPay(Caller caller, String id) {
        caller.require("township-clerk", Scopes.TOWNSHIP_REVIEWER, CITY_REVIEWER);
        return passages.visible(caller, id).state().id();
    }

    /** The household's own case; 404 when it is another's. */
    ApplicationId ownCaseToPay(Caller caller, String id) {
        return cases.get(caller, id).state().id();
    }

    /** A clerk enters where a household of her scope is paid. */
    GrantView payInto(Caller caller, String id, @Nullable String bank, @Nullable String number) {
        var application = caseToPay(caller, id);
        var account = TypedAct.account(bank, number);
        return done(application, "account entered", desk.payInto(application, account, act(caller)));
    }

    /** The household enters it itself. */
    GrantView payOwnInto(Caller caller, String id, @Nullable String bank, @Nullable String number) {
        var application = ownCaseToPay(caller, id);
        var account = TypedAct.account(bank, number);
        cases.act(
                caller.subject(),
                application,
                "subsidy-account",
                () -> done(
                        application,
                        "account entered by the household",
                        desk.payInto(application, account, act(caller))));
        return find(application, false).orElseThrow(ProblemException::absent);
    }

    private GrantView decide(Caller caller, String id, String what, Function<SubsidyGrant, GrantAnswer> decision) {
        var application = othersCase(caller, id);
        return done(application, what, desk.decide(application, decision));
    }

    /** Nobody decides on her own household's money, nor on that of one for which she acts. */
    private ApplicationId othersCase(Caller caller, String id) {
        var seen = passages.visible(caller, id).state();
        passages.requireOtherEyes(caller, seen);
        return seen.id();
    }

    private GrantView done(ApplicationId application, String what, GrantAnswer answer) {
        LOG.info("application {}: {}: {}", application, what, answer.getClass().getSimpleName());
        return switch (answer) {
            case GrantAnswer.Kept(SubsidyGrant grant) -> view(grant, true);
            case GrantAnswer.Absent _ -> throw ProblemException.absent();
            case GrantAnswer.NotRegistered _ -> throw ProblemException.conflict("subsidy.not-registered", Map.of());
            case GrantAnswer.AlreadyGranted(var from) ->
                throw ProblemException.conflict(
                        "subsidy.already-granted", Map.of("from", from.toString()), from.toString());
            case GrantAnswer.StoppedAlready(var from) ->
                throw ProblemException.conflict(
                        "subsidy.stopped-already", Map.of("from", from.toString()), from.toString());
            case GrantAnswer.NotDue(var standing) ->
                throw ProblemException.conflict("subsidy.not-due", Map.of("standing", standing));
            case GrantAnswer.OwnHousehold _ ->
                throw ProblemException.refused("review.own-application", Clause.SEVERAL_EYES.ref(), Map.of());
            case GrantAnswer.MoreThanPaid(var most) ->
                throw ProblemException.conflict(
                        "subsidy.more-than-paid",
                        Map.of("most", most.amount()),
                        most.amount().toPlainString());
            case GrantAnswer.MoreThanOwed(var most) ->
                throw ProblemException.conflict(
                        "subsidy.more-than-owed",
                        Map.of("most", most.amount()),
                        most.amount().toPlainString());
        };
    }

    private OfficerAct act(Caller caller) {
        return new OfficerAct(caller.subject(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private LocalDate today() {
        return ShanghaiDay.of(clock.instant());
    }
}
