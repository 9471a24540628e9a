package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Where officers work on drafts: each step for the version that was read, and the last one by somebody who did none of the others. */
public final class DraftDesk {
    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    private static final Pattern BAD = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private final Drafts drafts;
    private final Inspection inspection;
    private final Duties duties;
    private final DutyOffice office;

    public DraftDesk(Drafts drafts, Inspection inspection, Duties duties, DutyOffice office) {
        this.drafts = drafts;
        this.inspection = inspection;
        this.duties = duties;
        this.office = office;
    }

    /** Begins what is typed for a duty; the draft that is there when it was begun before. */
    public DraftAnswer begin(DutyId duty, Officer by, Instant now) {
        var open = duties.find(duty).map(Versioned::state).filter(this::typed);
        if (open.isEmpty()) {
            return new DraftAnswer.NoSuchDuty();
        }
        var id = Draft.idFor(duty.text());
        var title = open.get().arising().map(Arising::subject).orElse("");
        var work = new Work.Typed(duty, open.get().key().item(), new TypedNotice(title, List.of(), List.of()));
        var head = new Draft.Head(id, Place.TYPED, duty.text(), Optional.empty(), title, now);
        drafts.begin(new Draft(
                head,
                Optional.of(work),
                inspection.look(id, work, OfficeDay.of(now)),
                List.of(by),
                new Progress.Open()));
        return drafts.find(id)
                .<DraftAnswer>map(there -> new DraftAnswer.Done(there.state()))
                .orElseThrow();
    }

    private boolean typed(Duty duty) {
        return duty.publications().isEmpty() && !office.item(duty).trigger().publishedByThePlatform();
    }

    /** The item whose elements a typed draft has to have. */
    public Optional<CatalogueItem> item(Draft draft) {
        return draft.head().place() == Place.TYPED
                ? duties.find(new DutyId(draft.head().reference())).map(duty -> office.item(duty.state()))
                : Optional.empty();
    }

    /** Writes a typed draft anew. */
    public DraftAnswer write(String id, long version, TypedNotice words, Officer by, Instant now) {
        return drafts.change(id, version, open((draft, work) -> {
            if (!(work instanceof Work.Typed(var duty, var item, var _))) {
                return Change.none(new DraftAnswer.NotTyped());
            }
            var unfit = Typing.unfit(words);
            if (!unfit.isEmpty()) {
                return Change.none(new DraftAnswer.Unreadable(unfit));
            }
            var next = new Work.Typed(duty, item, words);
            var head = draft.head();
            return done(draft.changed(
                    new Draft.Head(id, head.place(), head.reference(), head.township(), words.title(), head.since()),
                    next,
                    inspection.look(id, next, OfficeDay.of(now)),
                    by));
        }));
    }

    /** Makes a held notice say less. */
    public DraftAnswer remedy(String id, long version, Remedy remedy, Officer by, Instant now) {
        return drafts.change(id, version, open((draft, work) -> {
            if (!(work instanceof Work.Held(var cause, var notice, var proposal))
                    || !remedy.helps(draft.verdict().findings())) {
                return Change.none(new DraftAnswer.NoRemedy());
            }
            var next = new Work.Held(
                    cause, notice, remedy.applied(proposal, draft.verdict().findings()));
            return done(draft.changed(draft.head(), next, inspection.look(id, next, OfficeDay.of(now)), by));
        }));
    }

    /**
     * Puts a draft forward.
     *
     * @param reason why it may go out although something was found; empty where nothing was
     */
    public DraftAnswer submit(String id, long version, String reason, Officer by, Instant now) {
        var why = reason.strip();
        if (why.length() > LONGEST_REASON
                || BAD.matcher(why).find()
                || PersonalNumbers.findInOfficeWords(why).isPresent()) {
            return new DraftAnswer.ReasonUnfit();
        }
        return drafts.change(id, version, open((draft, work) -> {
            var missing = missing(draft, work);
            if (!missing.isEmpty()) {
                return Change.none(new DraftAnswer.ElementsMissing(
                        missing, item(draft).map(CatalogueItem::clause).orElse("")));
            }
            var today = OfficeDay.of(now);
            var verdict = inspection.look(id, work, today);
            if (!verdict.releasable(inspection.policy(today))) {
                return Change.none(new DraftAnswer.Blocked(verdict.findings()));
            }
            return !verdict.clear() && why.isEmpty()
                    ? Change.none(new DraftAnswer.ReasonNeeded())
                    : done(draft.to(new Progress.Submitted(by, now, verdict.clear() ? "" : why), verdict));
        }));
    }

    private List<String> missing(Draft draft, Work work) {
        return work instanceof Work.Typed typed
                ? item(draft).map(CatalogueItem::requiredElements).orElse(List.of()).stream()
                        .filter(element -> typed.words().words(element).isEmpty())
                        .toList()
                : List.of();
    }

    /** Sends a draft back to whoever works on it. */
    public DraftAnswer sendBack(String id, long version) {
        return drafts.change(
                id,
                version,
                draft -> draft.progress() instanceof Progress.Submitted
                        ? done(draft.to(new Progress.Open()))
                        : Change.none(new DraftAnswer.OtherStage(stage(draft))));
    }

    /** Approves what somebody else put forward; it goes out a moment later. */
    public DraftAnswer approve(String id, long version, Officer by, Instant now) {
        return drafts.change(id, version, draft -> {
            if (!(draft.progress() instanceof Progress.Submitted submitted)) {
                return Change.none(new DraftAnswer.OtherStage(stage(draft)));
            }
            return draft.byHand(by)
                    ? Change.none(new DraftAnswer.OwnHands())
                    : done(draft.to(new Progress.Approved(submitted, by, now)));
        });
    }

    private static Function<Draft, Change<Draft, DraftAnswer>> open(
            BiFunction<Draft, Work, Change<Draft, DraftAnswer>> step) {
        return draft ->
                draft.progress() instanceof Progress.Open && draft.work().isPresent()
                        ? step.apply(draft, draft.work().get())
                        : Change.none(new DraftAnswer.OtherStage(stage(draft)));
    }

    private static Change<Draft, DraftAnswer> done(Draft next) {
        return Change.to(next, List.of(), new DraftAnswer.Done(next));
    }

    /** Where a draft is. */
    public static Drafts.Stage stage(Draft draft) {
        return switch (draft.progress()) {
            case Progress.Open _ -> Drafts.Stage.OPEN;
            case Progress.Submitted _ -> Drafts.Stage.SUBMITTED;
            case Progress.Approved _ -> Drafts.Stage.APPROVED;
            case Progress.Published _ -> Drafts.Stage.PUBLISHED;
            case Progress.Dropped _ -> Drafts.Stage.DROPPED;
        };
    }
}
