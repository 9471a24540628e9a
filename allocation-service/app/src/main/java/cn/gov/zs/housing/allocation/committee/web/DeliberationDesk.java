package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.committee.Choice;
import cn.gov.zs.housing.allocation.committee.Deliberating;
import cn.gov.zs.housing.allocation.committee.Deliberation;
import cn.gov.zs.housing.allocation.committee.DeliberationAnswer;
import cn.gov.zs.housing.allocation.committee.Deliberations;
import cn.gov.zs.housing.allocation.committee.Ground;
import cn.gov.zs.housing.allocation.committee.Stand;
import cn.gov.zs.housing.allocation.committee.Voter;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages and API of deliberations do alike; a refusal becomes a problem here. */
@Component
class DeliberationDesk {

    private final Deliberations deliberations;
    private final Deliberating deliberating;
    private final Moments moments;

    DeliberationDesk(Deliberations deliberations, Deliberating deliberating, Moments moments) {
        this.deliberations = deliberations;
        this.deliberating = deliberating;
        this.moments = moments;
    }

    Paged<DeliberationView> staffPage(int page, Caller caller) {
        caller.require(Roles.STAFF);
        return Paged.read(page, deliberations::newestFirst).map(d -> DeliberationView.of(d.state()));
    }

    Paged<DeliberationView> publicPage(int page) {
        return Paged.read(page, deliberations::closedNewestFirst).map(d -> DeliberationView.of(d.state()));
    }

    /** A closed one. @throws ProblemException 404 */
    DeliberationView closed(String id) {
        return find(id).filter(Deliberation.Closed.class::isInstance)
                .map(DeliberationView::of)
                .orElseThrow(ProblemException::absent);
    }

    /** @throws ProblemException 404 */
    DeliberationView view(String id, Caller caller) {
        caller.require(Roles.STAFF);
        return DeliberationView.of(get(id));
    }

    Optional<Deliberation> find(String id) {
        return deliberations.all().find(id).map(Versioned::state);
    }

    private Deliberation get(String id) {
        return find(id).orElseThrow(ProblemException::absent);
    }

    /** What this caller did: NO_SEAT, NOTHING, VOTED or RECUSED. */
    String standOf(String id, Caller caller) {
        var deliberation = get(id);
        return deliberation
                .opening()
                .seatOf(caller.username())
                .map(seat -> switch (deliberation.standOf(seat.number()).orElse(null)) {
                    case null -> "NOTHING";
                    case Stand.Voted _ -> "VOTED";
                    case Stand.Recused _ -> "RECUSED";
                })
                .orElse("NO_SEAT");
    }

    String open(CommitteeForms.OpenOnPlan form, Caller caller) {
        caller.require(Roles.OFFICER, Roles.CHAIR);
        return CommitteeProblems.orThrow(deliberating.openOnPlan(
                form.batchId(), form.digest(), caller.subject(), moments.now(), moments.today()));
    }

    String open(CommitteeForms.OpenOnObjection form, Caller caller) {
        return CommitteeProblems.orThrow(opened(form, caller));
    }

    DeliberationAnswer opened(CommitteeForms.OpenOnObjection form, Caller caller) {
        caller.require(Roles.OFFICER);
        return deliberating.openOnObjection(
                form.formId(),
                form.batchId().strip(),
                form.objection().strip(),
                form.findings().strip(),
                form.proposal().strip(),
                form.upholds(),
                form.follows(),
                caller.subject(),
                moments.now(),
                moments.today());
    }

    void vote(String id, CommitteeForms.Vote form, Caller caller) {
        caller.require(Roles.MEMBER, Roles.CHAIR);
        get(id);
        CommitteeProblems.orThrow(deliberating.vote(
                id,
                voter(caller),
                form.digest(),
                Choice.valueOf(form.choice()),
                form.reason().strip(),
                moments.now(),
                moments.today()));
    }

    void recuse(String id, CommitteeForms.Recusal form, Caller caller) {
        caller.require(Roles.MEMBER, Roles.CHAIR);
        get(id);
        CommitteeProblems.orThrow(deliberating.recuse(
                id,
                voter(caller),
                form.digest(),
                Ground.valueOf(form.ground()),
                form.words().strip(),
                moments.now(),
                moments.today()));
    }

    void close(String id, CommitteeForms.Closing form, Caller caller) {
        caller.require(Roles.CHAIR);
        get(id);
        CommitteeProblems.orThrow(
                deliberating.close(id, form.digest(), form.minutes().strip(), caller.subject(), moments.now()));
    }

    private static Voter voter(Caller caller) {
        return new Voter(caller.username(), caller.subject());
    }
}
