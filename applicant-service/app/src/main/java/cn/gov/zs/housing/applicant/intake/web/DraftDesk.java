package cn.gov.zs.housing.applicant.intake.web;

import cn.gov.zs.housing.applicant.admission.web.JudgementView;
import cn.gov.zs.housing.applicant.admission.web.Judgements;
import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.web.ApplicationForm;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.application.web.FormModel;
import cn.gov.zs.housing.applicant.application.web.Submission;
import cn.gov.zs.housing.applicant.application.web.TypedDays;
import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import cn.gov.zs.housing.applicant.evidence.web.HandedIn;
import cn.gov.zs.housing.applicant.intake.Drafts;
import cn.gov.zs.housing.applicant.intake.SavedDraft;
import cn.gov.zs.housing.applicant.intake.Section;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Fills in drafts, for a household's pages as for those of the window. */
@Component
class DraftDesk {
    /** More open drafts than anybody works on at once. */
    private static final int MAX_OPEN = 50;

    private final Drafts drafts;
    private final Applications applications;
    private final HandedIn handedIn;
    private final Submission submission;
    private final Judgements judgements;
    private final Allotments allotments;
    private final Clock clock;

    DraftDesk(
            Drafts drafts,
            Applications applications,
            HandedIn handedIn,
            Submission submission,
            Judgements judgements,
            Allotments allotments,
            Clock clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.handedIn = handedIn;
        this.submission = submission;
        this.judgements = judgements;
        this.allotments = allotments;
        this.clock = clock;
    }

    List<SavedDraft> list(Caller caller, Entry.Channel channel) {
        return drafts.list(caller.subject(), channel, MAX_OPEN).stream()
                .filter(draft -> !isHandedIn(draft))
                .toList();
    }

    SavedDraft begin(Entry entry) {
        if (drafts.list(entry.subject(), entry.channel(), MAX_OPEN).size() == MAX_OPEN) {
            throw ProblemException.conflict("draft.too-many", Map.of());
        }
        var draft = SavedDraft.begin(ApplicationId.of(UUID.randomUUID()), entry, now());
        drafts.begin(draft);
        return draft;
    }

    /** The caller's own draft through this channel; empty when it is not there, handed in, or another's. */
    Optional<Versioned<SavedDraft>> find(Caller caller, Entry.Channel channel, String id) {
        return ApplicationId.read(id)
                .flatMap(drafts::find)
                .filter(kept -> kept.state().isKeptBy(caller.subject())
                        && kept.state().entry().channel() == channel
                        && !isHandedIn(kept.state()));
    }

    Versioned<SavedDraft> get(Caller caller, Entry.Channel channel, String id) {
        return find(caller, channel, id).orElseThrow(ProblemException::absent);
    }

    /** Whether it is an application already: a crash left the draft, and it goes now. */
    private boolean isHandedIn(SavedDraft draft) {
        var handedIn = applications.find(draft.id()).isPresent();
        if (handedIn) {
            drafts.remove(draft.id());
        }
        return handedIn;
    }

    /** Saves what was typed, unless the draft was saved elsewhere since the page was opened; the same once more is saved already. */
    SaveAnswer save(Versioned<SavedDraft> draft, Section section, MultiValueMap<String, String> sent) {
        var typed = typed(sent);
        var seen = version(sent).orElseThrow(() -> new ProblemException(400, "request.malformed", Map.of()));
        var id = draft.state().id();
        try {
            drafts.change(id, seen, kept -> kept.save(section, typed, now()));
        } catch (StaleVersionException savedElsewhere) {
            var now = drafts.find(id).orElseThrow(ProblemException::absent);
            var asTyped = now.state().save(section, typed, now());
            if (!asTyped.fields().equals(now.state().fields())
                    || !now.state().saved().contains(section)) {
                return new SaveAnswer.Stale(new Versioned<>(now.id(), now.version(), asTyped));
            }
        } catch (AbsentException removedMeanwhile) {
            throw ProblemException.absent();
        }
        return new SaveAnswer.Saved(drafts.find(id).orElseThrow(ProblemException::absent));
    }

    /** The version of the draft that the page was made from; empty when none was sent. */
    private static Optional<Long> version(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("version"))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private static Map<String, String> typed(MultiValueMap<String, String> sent) {
        try {
            var typed = ApplicationForm.of(sent).fields();
            if (typed.values().stream().noneMatch(text -> text.length() > SavedDraft.MAX_TEXT)) {
                return typed;
            }
        } catch (IllegalArgumentException noFormOfOurs) {
            // answered below
        }
        throw new ProblemException(400, "request.malformed", Map.of());
    }

    /** Gives it up: it is gone for everybody now, its documents are cleared away within the hour or two (decision 0154). */
    void remove(Versioned<SavedDraft> draft) {
        drafts.giveUp(draft.state().id(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * What is there, held against all that is needed.
     *
     * @param scope whose cases the clerk at the window may take; empty online
     */
    Checked check(Versioned<SavedDraft> kept, Optional<Scope> scope) {
        var draft = kept.state();
        var fields = new HashMap<>(Map.of("furtherGenerations", "0", "specialStatuses", "0"));
        fields.putAll(draft.fields());
        var form = ApplicationForm.of(fields);
        var numbers = new TypedNumbers();
        var days = new TypedDays();
        var typed = form.draft(numbers, days);
        var unread = new ArrayList<Flaw>(numbers.flaws());
        unread.addAll(days.flaws());
        unread.addAll(form.notAsked());
        var owner = draft.entry().channel() == Entry.Channel.ONLINE
                ? Optional.of(draft.entry().subject())
                : Optional.<String>empty();
        return switch (submission.check(typed, draft.id(), draft.entry(), owner)) {
            case DraftAnswer.Flawed(var flaws) ->
                new Checked(draft, kept.version(), form, unread, flaws, Optional.empty());
            case DraftAnswer.Complete(var application) -> {
                var seen = scope.isEmpty() || scope.get().sees(application.declaration());
                var found = seen
                        ? List.<Flaw>of()
                        : List.of(new Flaw(
                                application.declaration().hukouTownship().isPresent()
                                        ? "hukou.village"
                                        : "current.village",
                                Flaw.Kind.OUTSIDE_SCOPE));
                yield new Checked(
                        draft,
                        kept.version(),
                        form,
                        unread,
                        found,
                        Optional.of(application).filter(_ -> unread.isEmpty() && found.isEmpty()));
            }
        };
    }

    ModelAndView tasks(Checked checked, String base) {
        return page("applicant/intake-tasks", checked, base)
                .addObject("lines", checked.lines())
                .addObject("documents", handedIn.list(checked.draft().id()))
                .addObject("complete", checked.application().isPresent());
    }

    /** A section as it was saved; its flaws are said once it was saved at all. */
    ModelAndView section(Checked checked, Section section, String base, boolean justSent) {
        var saved = checked.draft().saved().contains(section);
        var page = justSent ? Forms.again("applicant/intake-section") : new ModelAndView("applicant/intake-section");
        page.addAllObjects(
                saved
                        ? FormModel.of(checked.form(), checked.unreadIn(section), checked.foundIn(section))
                        : FormModel.of(checked.form()));
        return page.addObject("draft", checked.draft())
                .addObject("version", checked.version())
                .addObject("section", section)
                .addObject("base", base);
    }

    /** After saving: on to the next section, or the same again where something is missing or wrong; either way it is kept. */
    Object saved(Checked checked, Section section, String base) {
        return checked.unreadIn(section).isEmpty() && checked.foundIn(section).isEmpty()
                ? "redirect:" + base + "/" + checked.draft().id().text()
                        + section.next().map(next -> "/" + next.slug()).orElse("")
                : section(checked, section, base, true);
    }

    /** What was typed, once more, with word that it is not saved; who sends it again has seen that. */
    ModelAndView stale(Checked checked, Section section, String base) {
        var page = section(checked, section, base, true);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("stale", true);
    }

    /** The last page before it is handed in; 400 when something is missing after all. */
    ModelAndView review(Checked checked, String base) {
        var page = page("applicant/intake-check", checked, base);
        if (checked.application().isEmpty()) {
            page = tasks(checked, base);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("incomplete", true);
        }
        var declaration = checked.application().get().declaration();
        return page.addObject(
                        "view",
                        ApplicationView.forHousehold(
                                new Versioned<Application>(
                                        declaration.id().text(),
                                        0,
                                        checked.application().get()),
                                allotments))
                .addObject("documents", handedIn.list(declaration.id()))
                .addObject("judgement", judgements.of(declaration));
    }

    /** The last page once more, because the draft was saved elsewhere after it was looked through. */
    ModelAndView reviewAnew(Checked checked, String base) {
        var page = review(checked, base);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("stale", true);
    }

    private static ModelAndView page(String view, Checked checked, String base) {
        return new ModelAndView(view)
                .addObject("draft", checked.draft())
                .addObject("version", checked.version())
                .addObject("base", base);
    }

    /** Whether the household was told of every condition it fails, or fails none (decision 0099). */
    boolean told(Submitted application, String told) {
        JudgementView judgement = judgements.of(application.declaration());
        return judgement.failures().isEmpty() || judgement.failures().equals(told);
    }

    /** Hands it in: kept once however often it is sent; the draft goes. */
    void submit(Submitted application) {
        submission.keepOnce(application);
        drafts.remove(application.id());
    }
}
