package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.committee.Committee;
import cn.gov.zs.housing.allocation.committee.CommitteeRule;
import cn.gov.zs.housing.allocation.committee.Member;
import cn.gov.zs.housing.allocation.committee.Share;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages and API of the register and the rules do alike; a refusal becomes a problem here. */
@Component
class CommitteeDesk {

    private final Committee committee;
    private final Moments moments;

    CommitteeDesk(Committee committee, Moments moments) {
        this.committee = committee;
        this.moments = moments;
    }

    CommitteeView open() {
        return CommitteeView.of(committee, moments.today());
    }

    StaffCommitteeView staff(Caller caller) {
        caller.require(Roles.STAFF);
        return StaffCommitteeView.of(committee, moments.today(), caller.subject());
    }

    /** @throws ProblemException 404 */
    StaffCommitteeView.Row member(String memberId, Caller caller) {
        return staff(caller).members().stream()
                .filter(row -> row.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(ProblemException::absent);
    }

    LocalDate today() {
        return moments.today();
    }

    /** @throws ProblemException 400 for days that are none or end before they begin, 409 when refused */
    void enter(CommitteeForms.Entry form, Caller caller) {
        caller.require(Roles.OFFICER);
        form.wrongDay().ifPresent(field -> {
            throw ProblemException.field(field, "day", "committee.field.day");
        });
        var appointment = new Member.Appointment(
                form.formId(),
                form.name().strip(),
                form.standsFor().strip(),
                form.account(),
                CommitteeForms.day(form.from()).orElseThrow(),
                CommitteeForms.day(form.to()).orElseThrow(),
                caller.subject(),
                moments.now());
        CommitteeProblems.orThrow(committee.changeRoll(roll -> roll.enter(appointment)));
    }

    void confirm(String memberId, Caller caller) {
        caller.require(Roles.OFFICER);
        var at = moments.now();
        var day = moments.today();
        CommitteeProblems.orThrow(committee.changeRoll(roll -> roll.confirm(memberId, caller.subject(), at, day)));
    }

    void refuse(String memberId, String reason, Caller caller) {
        caller.require(Roles.OFFICER);
        var at = moments.now();
        CommitteeProblems.orThrow(
                committee.changeRoll(roll -> roll.refuse(memberId, reason.strip(), caller.subject(), at)));
    }

    void end(String memberId, String reason, Caller caller) {
        caller.require(Roles.OFFICER);
        var at = moments.now();
        CommitteeProblems.orThrow(
                committee.changeRoll(roll -> roll.end(memberId, reason.strip(), caller.subject(), at)));
    }

    /** Names the field that is wrong though each is well-formed. */
    static Optional<String> wrongField(CommitteeForms.RuleEntry form) {
        if (form.quorumParts() > form.quorumOf()) {
            return Optional.of("quorumParts");
        }
        if (form.neededParts() > form.neededOf()) {
            return Optional.of("neededParts");
        }
        return CommitteeForms.day(form.from()).isEmpty() ? Optional.of("from") : Optional.empty();
    }

    void enterRule(CommitteeForms.RuleEntry form, Caller caller) {
        caller.require(Roles.OFFICER);
        wrongField(form).ifPresent(field -> {
            throw ProblemException.field(
                    field, "range", field.equals("from") ? "committee.field.day" : "committee.field.share");
        });
        var rule = new CommitteeRule(
                new Share(form.quorumParts(), form.quorumOf()),
                form.least(),
                new Share(form.neededParts(), form.neededOf()),
                CommitteeForms.day(form.from()).orElseThrow(),
                form.basis().strip(),
                false);
        var at = moments.now();
        CommitteeProblems.orThrow(committee.changeRules(book -> book.enter(rule, caller.subject(), at)));
    }

    void confirmRule(int number, Caller caller) {
        caller.require(Roles.OFFICER);
        var at = moments.now();
        var day = moments.today();
        CommitteeProblems.orThrow(committee.changeRules(book -> book.confirm(number, caller.subject(), at, day)));
    }
}
