package cn.gov.zs.housing.allocation.drawing.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.AnswerTerm;
import cn.gov.zs.housing.allocation.batch.Assignment;
import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.HomeAnswer;
import cn.gov.zs.housing.allocation.batch.OfferedHome;
import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.batch.web.BatchProblems;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.drawing.AnswerHome;
import cn.gov.zs.housing.allocation.drawing.Standing;
import cn.gov.zs.housing.allocation.refusal.web.RefusalDesk;
import cn.gov.zs.housing.allocation.refusal.web.RefusalRuleView;
import cn.gov.zs.housing.allocation.refusal.web.RefusalView;
import cn.gov.zs.housing.allocation.rules.published.Receipt;
import cn.gov.zs.housing.allocation.signing.HouseholdTags;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is offered to a household, and its answer; each household sees its own, an officer answers for those at the window. */
@Component
public class HomeOfferDesk {

    /** What a household that left the list still reads: what became of its home, and why. */
    private static final Set<String> WHAT_STAYS = Set.of(Standing.GIVEN_UP.name(), Standing.LEFT.name());

    private final Waitlist waitlist;
    private final Batches batches;
    private final FrozenBatches frozen;
    private final AnswerHome answers;
    private final HouseholdTags tags;
    private final RefusalDesk refusals;
    private final Moments moments;

    HomeOfferDesk(
            Waitlist waitlist,
            Batches batches,
            FrozenBatches frozen,
            AnswerHome answers,
            HouseholdTags tags,
            RefusalDesk refusals,
            Moments moments) {
        this.waitlist = waitlist;
        this.batches = batches;
        this.frozen = frozen;
        this.answers = answers;
        this.tags = tags;
        this.refusals = refusals;
        this.moments = moments;
    }

    /** How the caller's households stand in the batches they are in, and which home they were offered or moved into. */
    public List<HomeOfferView> of(Caller caller) {
        return waitlist.ownedBy(caller.subject()).stream()
                .map(Versioned::state)
                .flatMap(entry -> standing(entry).stream())
                .toList();
    }

    private Optional<HomeOfferView> standing(WaitlistEntry entry) {
        return batchOf(entry)
                .flatMap(id -> batches.all().find(id))
                .map(Versioned::state)
                .filter(Batch.Fixed.class::isInstance)
                .map(Batch.Fixed.class::cast)
                .flatMap(batch -> view(batch, entry.household().applicationId()))
                .filter(view -> waits(entry) || WHAT_STAYS.contains(view.state()));
    }

    private static Optional<String> batchOf(WaitlistEntry entry) {
        return switch (entry) {
            case WaitlistEntry.Scored scored -> scored.batchId();
            case WaitlistEntry.Housed housed -> Optional.of(housed.batchId());
            case WaitlistEntry.Removed removed -> removed.batchId();
            case WaitlistEntry.Unscored _ -> Optional.empty();
        };
    }

    private static boolean waits(WaitlistEntry entry) {
        return !(entry instanceof WaitlistEntry.Removed);
    }

    private Optional<HomeOfferView> view(Batch.Fixed batch, String application) {
        int number = frozen.get(batch.frozen().content().digest()).numberOf(application);
        if (number == 0) {
            // it came to the list of a batch that was being frozen, and was not frozen
            return Optional.empty();
        }
        return Optional.of(
                batch instanceof Batch.WithResult with
                        ? drawn(with.drawn(), application, number)
                        : without(batch, application, number, "ENTERED"));
    }

    private HomeOfferView drawn(Batch.Drawn batch, String application, int number) {
        var standing = Standing.of(batch, number);
        return switch (standing) {
            case OFFERED, ACCEPTED ->
                view(batch, application, batch.assignment().heldBy(number).orElseThrow());
            case GIVEN_UP -> givenUp(batch, application, number);
            case REVOKED -> without(batch, application, number, standing.name(), null, revokedBy(batch, number));
            case LEFT, STANDS_BY, NOT_DRAWN -> without(batch, application, number, standing.name());
        };
    }

    private static String revokedBy(Batch.Drawn batch, int number) {
        return batch.answers().reversed().stream()
                .filter(answer -> answer.number() == number && answer.kind() == HomeAnswer.Kind.REVOKED)
                .findFirst()
                .orElseThrow()
                .by();
    }

    private static HomeOfferView without(Batch batch, String application, int number, String state) {
        return without(batch, application, number, state, null, null);
    }

    private static HomeOfferView without(
            Batch batch,
            String application,
            int number,
            String state,
            @Nullable RefusalView givenUp,
            @Nullable String deliberation) {
        return new HomeOfferView(
                batch.plan().batchId(),
                batch.plan().title(),
                application,
                number,
                state,
                null,
                null,
                null,
                null,
                null,
                givenUp,
                deliberation);
    }

    private HomeOfferView givenUp(Batch batch, String application, int number) {
        var followed = refusals.of(application).stream()
                .filter(one -> one.batchId().equals(batch.plan().batchId()))
                .findFirst();
        return without(batch, application, number, "GIVEN_UP", followed.orElse(null), null);
    }

    private HomeOfferView view(Batch.Drawn batch, String application, Assignment.Held held) {
        var address = batch.plan().homes().stream()
                .filter(home -> home.homeId().equals(held.homeId()))
                .map(OfferedHome::address)
                .findFirst();
        var outlook = held.accepted() ? null : refusals.foresee(application, category(batch, held.number()));
        return new HomeOfferView(
                batch.plan().batchId(),
                batch.plan().title(),
                application,
                held.number(),
                held.accepted() ? "ACCEPTED" : "OFFERED",
                held.homeId(),
                address.orElse(held.homeId()),
                held.accepted() ? null : AnswerTerm.lastDay(held.offeredAt()),
                outlook == null ? null : outlook.declared(),
                outlook == null ? null : outlook.silent(),
                null,
                null);
    }

    private static Category category(Batch.Fixed batch, int number) {
        return Category.valueOf(
                batch.frozen().content().queueOf(number).category().category());
    }

    /** What is offered to a household at the window, and what follows if it gives it up. @throws ProblemException 404 if nothing is */
    AtTheWindow atTheWindow(String batchId, int number, Caller caller) {
        caller.require(Roles.OFFICER);
        if (!(batches.all().find(batchId).orElseThrow(ProblemException::absent).state() instanceof Batch.Drawn drawn)) {
            throw ProblemException.absent();
        }
        var held = drawn.assignment().offeredTo(number).orElseThrow(ProblemException::absent);
        var application = frozen.get(drawn.frozen().content().digest()).application(number);
        return new AtTheWindow(view(drawn, application, held), refusals.inForce(category(drawn, number)));
    }

    /** @param rule by which it follows */
    record AtTheWindow(HomeOfferView offer, RefusalRuleView rule) {}

    /** Takes an answer. @throws ProblemException 404 for somebody else's household, 409 if nothing is offered */
    void answer(String batchId, HomeOfferForm form, Caller caller) {
        int number = form.number();
        var ground =
                Optional.ofNullable(form.ground()).filter(one -> !one.isEmpty()).map(RefusalGround::valueOf);
        if (ground.isPresent() && (form.accepts() || !caller.has(Roles.OFFICER))) {
            throw ProblemException.field("ground", "window", "home-offer.field.ground");
        }
        if (!(batches.all().find(batchId).orElseThrow(ProblemException::absent).state()
                instanceof Batch.WithResult batch)) {
            throw ProblemException.absent();
        }
        var lists = frozen.get(batch.frozen().content().digest());
        if (number < 1 || number > lists.applications().size()) {
            throw ProblemException.absent();
        }
        if (!caller.has(Roles.OFFICER) && !owns(caller, lists.application(number))) {
            throw ProblemException.absent();
        }
        BatchProblems.orThrow(answers.answer(batchId, number, form.accepts(), ground, caller.subject(), moments.now()));
    }

    /** The receipt of the caller's household. @throws ProblemException 404 for somebody else's household */
    byte[] receipt(String batchId, int number, Caller caller) {
        if (!(batches.all().find(batchId).orElseThrow(ProblemException::absent).state() instanceof Batch.Fixed batch)) {
            throw ProblemException.absent();
        }
        var lists = frozen.get(batch.frozen().content().digest());
        if (number < 1 || number > lists.applications().size() || !owns(caller, lists.application(number))) {
            throw ProblemException.absent();
        }
        var application = lists.application(number);
        try {
            return Receipt.of(lists.frozen(), number, application, tags.signature(batchId, application))
                    .bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean owns(Caller caller, String application) {
        return waitlist.all()
                .find(application)
                .filter(entry -> entry.state().household().ownerSubject().equals(caller.subject()))
                .isPresent();
    }
}
