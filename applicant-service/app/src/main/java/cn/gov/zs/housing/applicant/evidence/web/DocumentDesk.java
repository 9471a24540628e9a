package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.evidence.CaseDoor;
import cn.gov.zs.housing.applicant.evidence.CaseFile;
import cn.gov.zs.housing.applicant.evidence.CasePhase;
import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.DocumentId;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.Evidence;
import cn.gov.zs.housing.applicant.evidence.Hand;
import cn.gov.zs.housing.applicant.evidence.PutAnswer;
import cn.gov.zs.housing.applicant.evidence.TakeBackAnswer;
import cn.gov.zs.housing.applicant.inspection.Reader;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.http.UploadGate;
import cn.gov.zs.platform.uploads.ContentFault;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Who stands before which case, and what becomes of her documents, for pages as for the API. */
@Component
class DocumentDesk {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentDesk.class);

    private final CaseDoor door;
    private final Evidence evidence;
    private final UploadGate gate;
    private final OwnCases cases;
    private final Clock clock;

    DocumentDesk(
            @Qualifier("everyCaseDoor") CaseDoor door,
            Evidence evidence,
            UploadGate gate,
            OwnCases cases,
            Clock clock) {
        this.door = door;
        this.evidence = evidence;
        this.gate = gate;
        this.cases = cases;
        this.clock = clock;
    }

    /** The household before its own case; 404 for everybody else. */
    Access asHousehold(Caller caller, String id) {
        return household(caller, id).orElseThrow(ProblemException::absent);
    }

    /** Staff before a case in their scope, or a draft they fill in; 403 for those who are none, 404 when it is out of scope. */
    Access asStaff(Caller caller, String id) {
        Scopes.of(caller);
        return staff(caller, id).orElseThrow(ProblemException::absent);
    }

    /** Whoever may see the case. */
    Access asEither(Caller caller, String id) {
        return household(caller, id).or(() -> staff(caller, id)).orElseThrow(ProblemException::absent);
    }

    private Optional<CaseFile> file(String id) {
        return ApplicationId.read(id).flatMap(door::find);
    }

    private Optional<Access> household(Caller caller, String id) {
        return file(id).filter(file -> file.isSpokenForBy(caller.subject()))
                .map(file -> new Access(file, Hand.ofHousehold(caller.subject()), Optional.empty()));
    }

    /** A draft is nobody's business yet but hers who fills it in at the window. */
    private Optional<Access> staff(Caller caller, String id) {
        return Scopes.find(caller)
                .flatMap(scope -> file(id).filter(file -> file.phase() == CasePhase.DRAFT
                        ? file.isTypedBy(caller.subject())
                        : file.declaration().filter(scope::sees).isPresent()))
                .map(file -> {
                    var role = Scopes.roleOf(caller);
                    return new Access(
                            file,
                            new Hand(caller.subject(), role),
                            Optional.of(new Reader(caller.subject(), caller.name(), role)));
                });
    }

    /** The case's documents, oldest first. */
    List<DocumentView> list(Access access) {
        return evidence.list(access.file()).stream()
                .map(document -> DocumentView.of(document, access))
                .toList();
    }

    /** One of them; 404 when the case has no such document. */
    Document get(Access access, String document) {
        return DocumentId.read(document)
                .flatMap(id -> evidence.find(access.file(), id))
                .orElseThrow(ProblemException::absent);
    }

    /** Adds the document in the request's form: fields {@code kind} and {@code file}. Nothing is read of it before this. */
    Uploaded upload(Access access, HttpServletRequest request) throws IOException {
        if (!access.mayAdd()) {
            throw closed();
        }
        return gate.within(() -> {
            var upload = Upload.read(request, evidence.largest());
            return marked(access, "document", () -> put(access, upload), Uploaded.Kept.class::isInstance);
        });
    }

    /** A holder's deed is marked with her mandate; staff act under their own names. */
    private <R> R marked(Access access, String what, Supplier<R> deed, Predicate<R> happened) {
        return access.hand().isHousehold()
                ? cases.act(access.hand().subject(), access.file().id(), what, deed, happened)
                : deed.get();
    }

    private Uploaded put(Access access, Upload upload) {
        var typed = upload.field("kind");
        var kind = Arrays.stream(DocumentKind.values())
                .filter(value -> value.name().equals(typed))
                .findFirst();
        if (kind.isEmpty()) {
            return Uploaded.Wrong.ofField("", "kind", typed.isEmpty() ? "required" : "unknown-choice");
        }
        var file = upload.file();
        if (file.isEmpty()) {
            return Uploaded.Wrong.ofField(typed, "file", "required");
        }
        if (file.get().cut()) {
            return Uploaded.Wrong.of(typed, ContentFault.TOO_LARGE);
        }
        var id = new DocumentId(UUID.randomUUID().toString());
        var sent = new Evidence.Sent(kind.get(), file.get().name(), file.get().content());
        var answer = evidence.put(access.file(), access.hand(), sent, id, now());
        LOG.info(
                "application {}: document {} of {} bytes: {}",
                access.file().id(),
                id,
                sent.content().length,
                answer instanceof PutAnswer.Unfit(ContentFault fault)
                        ? fault
                        : answer.getClass().getSimpleName());
        return switch (answer) {
            case PutAnswer.Put(Document.Filed document) -> new Uploaded.Kept(document);
            case PutAnswer.Unfit(ContentFault fault) -> Uploaded.Wrong.of(typed, fault);
            case PutAnswer.AlreadyThere _ -> Uploaded.Wrong.duplicate(typed);
            case PutAnswer.Full(int most) ->
                throw ProblemException.conflict("document.full", Map.of("most", most), most);
            case PutAnswer.Closed _ -> throw closed();
        };
    }

    /** Takes a document back: empty when it is gone, else what it is now. */
    Optional<DocumentView> takeBack(Access access, String document) {
        var id = DocumentId.read(document).orElseThrow(ProblemException::absent);
        var answer = marked(
                access,
                "document-back",
                () -> evidence.takeBack(access.file(), access.hand(), id, now()),
                done -> done instanceof TakeBackAnswer.Removed || done instanceof TakeBackAnswer.Withdrawn);
        LOG.info(
                "application {}: document {} taken back: {}",
                access.file().id(),
                id,
                answer.getClass().getSimpleName());
        return switch (answer) {
            case TakeBackAnswer.Removed _ -> Optional.empty();
            case TakeBackAnswer.Withdrawn(Document taken) -> Optional.of(DocumentView.of(taken, access));
            case TakeBackAnswer.NotHers _ -> throw new ProblemException(403, "document.not-hers", Map.of());
            case TakeBackAnswer.Closed _ -> throw closed();
            case TakeBackAnswer.Absent _ -> throw ProblemException.absent();
        };
    }

    private static ProblemException closed() {
        return ProblemException.conflict("document.case-closed", Map.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
