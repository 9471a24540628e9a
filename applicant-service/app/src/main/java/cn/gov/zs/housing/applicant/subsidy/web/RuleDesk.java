package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.RuleAnswer;
import cn.gov.zs.housing.applicant.subsidy.RuleCheck;
import cn.gov.zs.housing.applicant.subsidy.RuleDraft;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRule;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRules;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where the city enters, approves and takes back versions of the rule; turns the book's answers into HTTP. */
@Component
class RuleDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RuleDesk.class);

    private final SubsidyRules rules;
    private final Clock clock;

    RuleDesk(SubsidyRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    List<RuleView> list(Caller caller) {
        caller.require(GrantDesk.CITY_REVIEWER, GrantDesk.CITY_APPROVER);
        var book = rules.book();
        return book.versions().stream()
                .map(version -> RuleView.of(book, version, clock.instant()))
                .toList()
                .reversed();
    }

    /** What is filled into a new form: the rule in force this month. */
    Optional<SubsidyRule> current() {
        var now = clock.instant();
        return rules.book().inForce(YearMonth.from(ShanghaiDay.of(now)), now).map(RuleVersion::rule);
    }

    RuleCheck.Answer check(RuleDraft draft) {
        return RuleCheck.check(draft, ShanghaiDay.of(clock.instant()));
    }

    RuleView enter(Caller caller, SubsidyRule rule) {
        caller.require(GrantDesk.CITY_REVIEWER);
        var act = act(caller);
        return done("entered", rules.change(book -> book.propose(rule, act)));
    }

    RuleView approve(Caller caller, int number) {
        caller.require(GrantDesk.CITY_APPROVER);
        var act = act(caller);
        return done("approved", rules.change(book -> book.approve(number, act)));
    }

    RuleView withdraw(Caller caller, int number) {
        caller.require(GrantDesk.CITY_REVIEWER, GrantDesk.CITY_APPROVER);
        var act = act(caller);
        return done("withdrawn", rules.change(book -> book.withdraw(number, act, ShanghaiDay.of(act.at()))));
    }

    private RuleView done(String what, RuleAnswer answer) {
        LOG.info("subsidy rule, to be {}: {}", what, answer.getClass().getSimpleName());
        return switch (answer) {
            case RuleAnswer.Kept(var book, var version) -> RuleView.of(book, version, clock.instant());
            case RuleAnswer.Unknown _ -> throw ProblemException.absent();
            case RuleAnswer.AlreadyProposed(var number) ->
                throw ProblemException.conflict("subsidy-rule.already-proposed", Map.of("number", number), number);
            case RuleAnswer.OwnProposal _ ->
                throw ProblemException.refused("subsidy-rule.own-proposal", Clause.SEVERAL_EYES.ref(), Map.of());
            case RuleAnswer.NotProposed(var number) ->
                throw ProblemException.conflict("subsidy-rule.not-proposed", Map.of("number", number), number);
            case RuleAnswer.InForceAlready(var firstDay) ->
                throw ProblemException.conflict(
                        "subsidy-rule.in-force", Map.of("firstDay", firstDay), firstDay.toString());
        };
    }

    private OfficerAct act(Caller caller) {
        return new OfficerAct(caller.subject(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
