package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.catalogue.TypedPublication;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Publishing.Overtaken;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Publishes what was approved. Every step is safe to repeat, so a crash between two of them is mended by doing all again; what went out
 * meanwhile is read once more before, and a draft that would now give away too much goes back to the office.
 */
public final class Completion {
    private final Drafts drafts;
    private final Inspection inspection;
    private final Clearances clearances;
    private final NoticeBoard board;
    private final DocumentDesk documents;
    private final Duties duties;
    private final DutyOffice office;

    public Completion(
            Drafts drafts,
            Inspection inspection,
            Clearances clearances,
            NoticeBoard board,
            DocumentDesk documents,
            Duties duties,
            DutyOffice office) {
        this.drafts = drafts;
        this.inspection = inspection;
        this.clearances = clearances;
        this.board = board;
        this.documents = documents;
        this.duties = duties;
        this.office = office;
    }

    /** Publishes a draft if it was approved; nothing happens to any other. */
    public void complete(String id, Instant now) {
        var draft = drafts.find(id).orElseThrow().state();
        if (!(draft.progress() instanceof Progress.Approved approved)
                || draft.work().isEmpty()) {
            return;
        }
        var work = draft.work().get();
        var today = OfficeDay.of(now);
        var verdict = inspection.look(id, work, today);
        if (!mayGo(verdict, approved, today)) {
            drafts.<Done>change(
                    id,
                    there -> there.progress() instanceof Progress.Approved
                            ? Change.to(there.back(verdict))
                            : Change.none(Done.DONE));
            return;
        }
        inspection.keep(id, work, today);
        clearances.add(new Clearance(
                published(work),
                verdict,
                Optional.of(approved.by()),
                approved.submitted().reason(),
                approved.at()));
        var path = publish(work, approved, now);
        drafts.<Optional<Overtaken>>change(id, there -> switch (there.progress()) {
                    case Progress.Approved _ ->
                        Change.to(there.over(new Progress.Published(approved, path)), List.of(), Optional.empty());
                    case Progress.Dropped(var by, var _) -> Change.none(Optional.of(by));
                    case Progress.Open _, Progress.Submitted _, Progress.Published _ -> Change.none(Optional.empty());
                })
                .ifPresent(by -> takeDown(work, today, by));
    }

    /** It was overtaken in the moment between approval and publication: it came down there, so it comes down here. */
    private void takeDown(Work work, LocalDate today, Overtaken by) {
        if (work instanceof Work.Held held) {
            board.takeDown(
                    held.notice(),
                    today,
                    switch (by) {
                        case REPLACED -> TakenDown.Reason.CORRECTED;
                        case REVIEWED_AGAIN -> TakenDown.Reason.REVIEWED_AGAIN;
                        case WITHDRAWN -> TakenDown.Reason.WITHDRAWN;
                    });
        }
    }

    private boolean mayGo(Verdict verdict, Progress.Approved approved, LocalDate today) {
        return verdict.clear()
                || verdict.releasable(inspection.policy(today))
                        && !approved.submitted().reason().isEmpty();
    }

    /** What the public will know it by. */
    private static String published(Work work) {
        return switch (work) {
            case Work.Held held -> held.notice().text();
            case Work.Typed typed -> document(typed, Instant.EPOCH).id().text();
        };
    }

    private String publish(Work work, Progress.Approved approved, Instant now) {
        return switch (work) {
            case Work.Held(var cause, NoticeId notice, var proposal) -> {
                board.publish(event(cause), notice, Reading.notice(proposal), now);
                yield notice.path();
            }
            case Work.Typed typed -> {
                var document = document(typed, now);
                documents.publish(event(Draft.idFor(typed.duty().text())), document);
                record(typed, document, approved, now);
                yield document.id().path();
            }
        };
    }

    private static PublicDocument document(Work.Typed typed, Instant at) {
        var elements = typed.words().elements().stream()
                .filter(each -> !each.words().isBlank())
                .map(each -> new DocumentBody.OfficeNotice.Element(each.name(), each.words()))
                .toList();
        return PublicDocument.typed(
                typed.duty().text(),
                at,
                new DocumentBody.OfficeNotice(
                        typed.item(),
                        typed.words().title(),
                        elements,
                        typed.words().table()));
    }

    /** The day on record is that of the document, which a repetition leaves as it was. */
    private void record(Work.Typed typed, PublicDocument document, Progress.Approved approved, Instant now) {
        var there = duties.find(typed.duty()).orElseThrow();
        if (there.state().publications().isEmpty()) {
            var elements = typed.words().elements().stream()
                    .filter(each -> !each.words().isBlank())
                    .map(TypedNotice.Element::name)
                    .toList();
            var on = documents.publishedOn(document.id());
            office.publish(
                    typed.duty(),
                    there.version(),
                    new TypedPublication(document.id().path(), on, elements, ""),
                    approved.by(),
                    now);
        }
    }

    /** An event of which only the id is known, which is all that is asked for. */
    private static Envelope<String> event(String id) {
        return new Envelope<>(id, "", "", "", Instant.EPOCH, 1, "");
    }
}
