package cn.gov.zs.housing.disclosure.draft.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.draft.Completion;
import cn.gov.zs.housing.disclosure.draft.Draft;
import cn.gov.zs.housing.disclosure.draft.DraftAnswer;
import cn.gov.zs.housing.disclosure.draft.DraftDesk;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import cn.gov.zs.housing.disclosure.draft.EarlierPublication;
import cn.gov.zs.housing.disclosure.draft.Inspection;
import cn.gov.zs.housing.disclosure.draft.Remedy;
import cn.gov.zs.housing.disclosure.draft.TypedNotice;
import cn.gov.zs.housing.disclosure.draft.Work;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.mask.MaskPolicy;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on drafts for officers, for the pages as for the API. */
@Component
class DraftOffice {
    private static final Logger LOG = LoggerFactory.getLogger(DraftOffice.class);
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";

    private final Drafts drafts;
    private final DraftDesk desk;
    private final Completion completion;
    private final Inspection inspection;
    private final Duties duties;
    private final Catalogues catalogues;
    private final Clock clock;

    DraftOffice(
            Drafts drafts,
            DraftDesk desk,
            Completion completion,
            Inspection inspection,
            Duties duties,
            Catalogues catalogues,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.completion = completion;
        this.inspection = inspection;
        this.duties = duties;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    static void mayRead(Caller caller) {
        caller.require(OFFICER, HEAD);
    }

    static boolean writes(Caller caller) {
        return caller.has(OFFICER);
    }

    Page<DraftView> list(Caller caller, List<Drafts.Stage> stages, int page, int size) {
        mayRead(caller);
        var policy = policy();
        return drafts.list(stages, page, size).map(each -> DraftView.brief(each, policy));
    }

    Versioned<Draft> get(Caller caller, String id) {
        mayRead(caller);
        return drafts.find(id).orElseThrow(ProblemException::absent);
    }

    /** A page of what a table of it would say. */
    static DraftTable table(Draft draft, int page) {
        return draft.work()
                .map(work -> DraftTable.of(work, draft.verdict(), page))
                .orElse(DraftTable.NONE);
    }

    MaskPolicy policy() {
        return inspection.policy(OfficeDay.of(clock.instant()));
    }

    List<CatalogueItem.Element> elements(Draft draft) {
        return desk.item(draft).map(CatalogueItem::elements).orElse(List.of());
    }

    /** The duty whose clock runs while this is a draft. */
    Optional<Duty> duty(Draft draft) {
        if (draft.work().isPresent() && draft.work().get() instanceof Work.Held held) {
            var trigger = Trigger.of(held.proposal().kind());
            return catalogues.versions().stream()
                    .flatMap(version -> version.on(trigger).stream())
                    .map(CatalogueItem::code)
                    .distinct()
                    .flatMap(item -> duties.listUnpublished(item, draft.head().reference()).stream())
                    .findFirst();
        }
        return Optional.of(new DutyId(draft.head().reference()))
                .filter(DutyId::wellFormed)
                .flatMap(duties::find)
                .map(Versioned::state);
    }

    DraftAnswer begin(Caller caller, DutyId duty) {
        caller.require(OFFICER);
        return told(duty.text(), desk.begin(duty, officer(caller), clock.instant()));
    }

    DraftAnswer write(Caller caller, String id, long version, TypedNotice words) {
        caller.require(OFFICER);
        return told(id, desk.write(id, version, words, officer(caller), clock.instant()));
    }

    DraftAnswer remedy(Caller caller, String id, long version, Remedy remedy) {
        caller.require(OFFICER);
        return told(id, desk.remedy(id, version, remedy, officer(caller), clock.instant()));
    }

    DraftAnswer submit(Caller caller, String id, long version, String reason) {
        caller.require(OFFICER);
        return told(id, desk.submit(id, version, reason, officer(caller), clock.instant()));
    }

    DraftAnswer sendBack(Caller caller, String id, long version) {
        mayRead(caller);
        return told(id, desk.sendBack(id, version));
    }

    /** Approves, and publishes at once; what a crash keeps from it the keeper does a moment later. */
    DraftAnswer approve(Caller caller, String id, long version) {
        mayRead(caller);
        var answer = told(id, desk.approve(id, version, officer(caller), clock.instant()));
        if (answer instanceof DraftAnswer.Done) {
            try {
                completion.complete(id, clock.instant());
            } catch (RuntimeException later) {
                LOG.error("Draft {} is approved; the keeper publishes it in a moment", id, later);
            }
        }
        return answer;
    }

    /** Enters what was published of a person elsewhere; empty when it can be kept. */
    Optional<EarlierPublication.Flaw> enter(Caller caller, EarlierPublication.Typed typed) {
        caller.require(OFFICER);
        return switch (EarlierPublication.read(typed)) {
            case EarlierPublication.Answer.Flawed(var flaw) -> Optional.of(flaw);
            case EarlierPublication.Answer.Sound(var shown) -> {
                inspection.keepEarlier(shown, OfficeDay.of(clock.instant()));
                LOG.info("An earlier publication was entered: {}", shown.id());
                yield Optional.empty();
            }
        };
    }

    private static DraftAnswer told(String id, DraftAnswer answer) {
        LOG.info("Draft {}: {}", id, answer.getClass().getSimpleName());
        return answer;
    }

    static Officer officer(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }
}
