package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.exchange.CheckAnswer;
import cn.gov.zs.housing.applicant.exchange.Contradiction;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.web.CrossCheckView;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.identity.PlainText;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.rereview.Campaign;
import cn.gov.zs.housing.applicant.rereview.CampaignId;
import cn.gov.zs.housing.applicant.rereview.Campaigns;
import cn.gov.zs.housing.applicant.rereview.Kind;
import cn.gov.zs.housing.applicant.rereview.Outcome;
import cn.gov.zs.housing.applicant.rereview.ReReview;
import cn.gov.zs.housing.applicant.rereview.ReReviewAnswer;
import cn.gov.zs.housing.applicant.rereview.ReReviewId;
import cn.gov.zs.housing.applicant.rereview.ReReviewRules;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.housing.applicant.rereview.ReReviewing;
import cn.gov.zs.housing.applicant.rereview.ReReviews;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who may do what with re-reviews, and how each answer becomes HTTP, for the pages as for the API. */
@Component
class ReReviewDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReReviewDesk.class);
    private static final int MAX_DOCUMENT_NUMBER = 100;

    /** Who of the staff types what a household hands in on paper. */
    private static final String[] CLERKS = {Scopes.VILLAGE_CLERK, Scopes.TOWNSHIP_CLERK};

    private final Campaigns campaigns;
    private final ReReviews reReviews;
    private final ReReviewing reReviewing;
    private final CrossChecking checking;
    private final Applications applications;
    private final Passages passages;
    private final OwnCases cases;
    private final Clock clock;

    ReReviewDesk(
            Campaigns campaigns,
            ReReviews reReviews,
            ReReviewing reReviewing,
            CrossChecking checking,
            Applications applications,
            Passages passages,
            OwnCases cases,
            Clock clock) {
        this.campaigns = campaigns;
        this.reReviews = reReviews;
        this.reReviewing = reReviewing;
        this.checking = checking;
        this.applications = applications;
        this.passages = passages;
        this.cases = cases;
        this.clock = clock;
    }

    /** The year it is in Shanghai. */
    int thisYear() {
        return ShanghaiDay.of(now()).getYear();
    }

    /** Opens a campaign. Whoever opened it and asks again gets it as it stands; anybody else's asking changes nothing, with 409. */
    CampaignView open(Caller caller, @Nullable Integer year, @Nullable String kind, @Nullable String township) {
        caller.require(Scopes.CITY_REVIEWER, Scopes.CITY_APPROVER);
        if (year == null || year < thisYear() - 1 || year > thisYear() + 1) {
            throw ProblemException.field("year", "out-of-range", "flaw.out-of-range");
        }
        var of = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("kind", "unknown-choice", "flaw.unknown-choice"));
        var in = Townships.find(township == null ? "" : township)
                .orElseThrow(() -> ProblemException.field("township", "unknown-township", "flaw.unknown-township"));
        var at = now();
        var campaign = Campaign.opened(
                new CampaignId(year, of, in),
                caller.subject(),
                caller.name(),
                ReReviewRules.on(ShanghaiDay.of(at)).schedule(at),
                at);
        if (campaigns.open(campaign)) {
            LOG.info("re-review campaign {} opened", campaign.id());
            return view(campaign);
        }
        return campaigns
                .find(campaign.id())
                .filter(standing -> standing.isRepeatedBy(campaign))
                .map(this::view)
                .orElseThrow(() -> ProblemException.conflict(
                        "rereview.open-already",
                        Map.of("campaign", campaign.id().text())));
    }

    /** The campaigns of a year that the caller may see. */
    List<CampaignView> campaigns(Caller caller, int year) {
        Scopes.of(caller);
        return campaigns.ofYear(year).stream()
                .filter(campaign -> covers(caller, campaign.id()))
                .map(this::view)
                .toList();
    }

    CampaignView campaign(Caller caller, String id) {
        return view(seen(caller, id));
    }

    /** A page of a campaign's households. */
    record Listed(List<ReReviewView> items, int page, long total, boolean more) {}

    Listed households(Caller caller, String id, Optional<ReReviewState> state, Page page) {
        var campaign = seen(caller, id);
        var items = reReviews.list(campaign.id(), state, page).stream()
                .map(one -> ReReviewView.of(one, true))
                .toList();
        var total = reReviews.count(campaign.id(), state);
        return new Listed(items, page.number(), total, page.skip() + (long) items.size() < total);
    }

    /** All of a campaign's households. */
    Rows<ReReviewView> rows(Caller caller, String id, Optional<ReReviewState> state) {
        var campaign = seen(caller, id).id();
        return new Rows<>(reReviews.count(campaign, state), reReviews.stream(campaign, state))
                .map(one -> ReReviewView.of(one, true));
    }

    private Campaign seen(Caller caller, String id) {
        Scopes.of(caller);
        return CampaignId.read(id)
                .filter(campaign -> covers(caller, campaign))
                .flatMap(campaigns::find)
                .orElseThrow(ProblemException::absent);
    }

    /** The whole city's staff see all; a township's its own. */
    private static boolean covers(Caller caller, CampaignId campaign) {
        return caller.has(Scopes.CITY_REVIEWER)
                || caller.has(Scopes.CITY_APPROVER)
                || caller.township().filter(campaign.township().code()::equals).isPresent();
    }

    private CampaignView view(Campaign campaign) {
        var counts = new EnumMap<ReReviewState, Long>(ReReviewState.class);
        for (var state : ReReviewState.values()) {
            counts.put(state, reReviews.count(campaign.id(), Optional.of(state)));
        }
        Township township = campaign.id().township();
        return new CampaignView(
                campaign.id().text(),
                campaign.id().year(),
                campaign.id().kind(),
                township,
                campaign.status(),
                campaign.openedByName(),
                campaign.openedAt(),
                campaign.schedule().lastDay(),
                campaign.households(),
                counts);
    }

    /** The household's own; 404 when it is another's. */
    Versioned<ReReview> own(Caller caller, String campaign, String application) {
        cases.get(caller, application);
        return ReReviewId.read(campaign, application).flatMap(reReviews::find).orElseThrow(ProblemException::absent);
    }

    /** The application of a household's own re-review. */
    Versioned<Application> application(ReReview reReview) {
        return applications.find(reReview.id().application()).orElseThrow(ProblemException::absent);
    }

    /** What a receipt of an answer shows; 404 when there is no answer yet. */
    Map<String, Object> receipt(ReReview reReview, ReReviewView view) {
        if (reReview.answer().isEmpty()) {
            throw ProblemException.absent();
        }
        return Map.of(
                "view",
                view,
                "facts",
                application(reReview).state().declaration().publicFacts());
    }

    Versioned<ReReview> visible(Caller caller, String campaign, String application) {
        passages.visible(caller, application);
        return ReReviewId.read(campaign, application).flatMap(reReviews::find).orElseThrow(ProblemException::absent);
    }

    List<ReReviewView> of(ApplicationId application, boolean staff) {
        return reReviews.of(application).stream()
                .map(one -> ReReviewView.of(one, staff))
                .toList();
    }

    /** A re-review that this clerk may answer from the household's paper; 404 when its case is not in her scope. */
    private Versioned<ReReview> atWindow(Caller caller, String campaign, String application) {
        caller.require(CLERKS);
        var found = visible(caller, campaign, application);
        requireOtherEyes(caller, found.state().id());
        return found;
    }

    /** The re-review that she may answer so; 404 when it is not hers to answer. */
    Versioned<ReReview> toAnswer(Caller caller, Answerer as, String campaign, String application) {
        return switch (as) {
            case HOUSEHOLD -> own(caller, campaign, application);
            case CLERK -> atWindow(caller, campaign, application);
        };
    }

    /** The re-review whose answer she may see. */
    Versioned<ReReview> answered(Caller caller, Answerer as, String campaign, String application) {
        return switch (as) {
            case HOUSEHOLD -> own(caller, campaign, application);
            case CLERK -> visible(caller, campaign, application);
        };
    }

    /** Whether she may type what a household answers on paper. */
    static boolean mayType(Caller caller) {
        return Arrays.stream(CLERKS).anyMatch(caller::has);
    }

    private static void requireConsent(boolean consent) {
        if (!consent) {
            throw ProblemException.field("consent", "consent-missing", "flaw.consent-missing");
        }
    }

    /** Nothing changed; consent to verification is renewed, without which there is no answer. */
    void confirm(Caller caller, Answerer as, String campaign, String application, long version, boolean consent) {
        var id = toAnswer(caller, as, campaign, application).state().id();
        requireConsent(consent);
        answer(caller, as, id, "confirmed", by -> reReviewing.confirm(id, version, by, now()));
    }

    /** Answers with the change that is open. */
    void amend(Caller caller, Answerer as, String campaign, String application, long version) {
        var id = toAnswer(caller, as, campaign, application).state().id();
        answer(caller, as, id, "amended", by -> reReviewing.amend(id, version, by, now()));
    }

    private void answer(Caller caller, Answerer as, ReReviewId id, String what, Function<Entry, ReReviewAnswer> deed) {
        switch (as) {
            case HOUSEHOLD ->
                cases.act(
                        caller.subject(),
                        id.application(),
                        "re-review",
                        () -> moved(id, what, deed.apply(Entry.online(caller.subject()))));
            case CLERK -> moved(id, what + " on paper", deed.apply(Entry.atWindow(caller.subject(), caller.name())));
        }
    }

    void decide(
            Caller caller,
            String campaign,
            String application,
            long version,
            @Nullable String typed,
            @Nullable String reasons) {
        caller.require(Scopes.CITY_APPROVER);
        var id = visible(caller, campaign, application).state().id();
        requireOtherEyes(caller, id);
        var outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("outcome", "unknown-choice", "flaw.unknown-choice"));
        var by = new Approver(caller.subject(), caller.name());
        moved(
                id,
                "decided " + outcome,
                reReviewing.decide(id, version, by, outcome, finding("reasons", reasons), now()));
    }

    /** What the departments said. */
    Optional<CrossCheckView> check(ReReview reReview) {
        return ReReviewView.find(reReview, ReReview.Answered.class)
                .map(ReReviewing::checkId)
                .flatMap(checking::find)
                .map(check -> CrossCheckView.of(check, Optional.empty()));
    }

    void askAgain(Caller caller, String campaign, String application) {
        try {
            reReviewing.askAgain(verified(caller, campaign, application));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(503, "unavailable", Map.of());
        }
    }

    void decideContradiction(
            Caller caller,
            String campaign,
            String application,
            String contradiction,
            @Nullable String outcome,
            @Nullable String reason) {
        var verified = verified(caller, campaign, application);
        var decided = Arrays.stream(Contradiction.Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("outcome", "unknown-choice", "flaw.unknown-choice"));
        done(checking.decideAgain(
                ReReviewing.checkId(verified.before()),
                contradiction,
                decided,
                finding("reason", reason),
                new Reviewer.OfCity(caller.subject(), caller.name())));
    }

    void recordOnPaper(
            Caller caller,
            String campaign,
            String application,
            @Nullable String department,
            @Nullable String documentNumber,
            @Nullable String reason) {
        var verified = verified(caller, campaign, application);
        var checked = Arrays.stream(Department.values())
                .filter(one -> one.name().equals(department))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("department", "unknown-choice", "flaw.unknown-choice"));
        var number = documentNumber == null ? "" : documentNumber.strip();
        if (number.isEmpty() || number.length() > MAX_DOCUMENT_NUMBER) {
            var code = number.isEmpty() ? "required" : "too-long";
            throw ProblemException.field("documentNumber", code, "flaw." + code);
        }
        if (PlainText.holdsControls(number) || PlainText.holdsIdNumber(number)) {
            throw ProblemException.field("documentNumber", "bad-characters", "flaw.bad-characters");
        }
        done(checking.recordAgainOnPaper(
                ReReviewing.checkId(verified.before()),
                checked,
                number,
                finding("reason", reason),
                new Reviewer.OfCity(caller.subject(), caller.name())));
    }

    private ReReview.Verified verified(Caller caller, String campaign, String application) {
        caller.require(Scopes.CITY_REVIEWER);
        var state = visible(caller, campaign, application).state();
        requireOtherEyes(caller, state.id());
        if (state instanceof ReReview.Verified verified) {
            return verified;
        }
        throw barred("rereview.not-due", new ReReviewAnswer.NotDue(state.state()), Map.of("state", state.state()));
    }

    /** Four eyes: neither the household, also when it has an account only since it was asked, nor who acts for it. */
    private void requireOtherEyes(Caller caller, ReReviewId id) {
        applications.find(id.application()).ifPresent(found -> passages.requireOtherEyes(caller, found.state()));
    }

    private static void done(CheckAnswer answer) {
        switch (answer) {
            case CheckAnswer.Done _ -> {}
            case CheckAnswer.AnsweredAlready(var department) ->
                throw ProblemException.conflict("cross-check.answered-already", Map.of("department", department));
            case CheckAnswer.DecidedAlready(var decision) ->
                throw ProblemException.conflict("cross-check.decided-already", Map.of("outcome", decision.outcome()));
            case CheckAnswer.NotStarted _, CheckAnswer.NoSuchContradiction _, CheckAnswer.Refused _ ->
                throw ProblemException.absent();
        }
    }

    private static void moved(ReReviewId id, String what, ReReviewAnswer answer) {
        LOG.info("re-review {}: {}: {}", id, what, answer.getClass().getSimpleName());
        switch (answer) {
            case ReReviewAnswer.Moved _ -> {}
            case ReReviewAnswer.NotDue it -> throw barred("rereview.not-due", it, Map.of("state", it.state()));
            case ReReviewAnswer.NoChange it -> throw barred("rereview.no-change", it, Map.of());
            case ReReviewAnswer.ChangeOpen it -> throw barred("rereview.change-open", it, Map.of("state", it.state()));
            case ReReviewAnswer.OtherOutcome it -> throw barred("rereview.other-outcome", it, Map.of());
            case ReReviewAnswer.OwnCase it -> throw barred("review.own-application", it, Map.of());
            case ReReviewAnswer.NotCrossChecked it ->
                throw barred(
                        "review.not-cross-checked."
                                + it.missing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        it,
                        Map.of("missing", it.missing()));
        }
    }

    private static ProblemException barred(String code, ReReviewAnswer.Barred answer, Map<String, ?> facts) {
        return ProblemException.refused(code, answer.clause().ref(), facts);
    }

    private static Finding finding(String field, @Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        Finding.faultOf(text).ifPresent(fault -> {
            var code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw ProblemException.field(field, code, "flaw." + code);
        });
        return new Finding(text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
