package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.Answer;
import cn.gov.zs.housing.disclosure.request.Applicant;
import cn.gov.zs.housing.disclosure.request.Assignment;
import cn.gov.zs.housing.disclosure.request.Consultation;
import cn.gov.zs.housing.disclosure.request.Correction;
import cn.gov.zs.housing.disclosure.request.Extension;
import cn.gov.zs.housing.disclosure.request.Fee;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.InformationRequest.AwaitingCorrection;
import cn.gov.zs.housing.disclosure.request.InformationRequest.AwaitingPayment;
import cn.gov.zs.housing.disclosure.request.InformationRequest.Handling;
import cn.gov.zs.housing.disclosure.request.LetterNumber;
import cn.gov.zs.housing.disclosure.request.Reasons;
import cn.gov.zs.housing.disclosure.request.Reassignment;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.request.Step;
import cn.gov.zs.housing.disclosure.request.Wish;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.ConsultationDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.CorrectionDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.Course;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.ExtensionDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.FeeDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.LetterNumberDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.MemberDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.ReasonsDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.ReassignmentDocument;
import cn.gov.zs.housing.disclosure.request.mongo.RequestDocument.StepDocument;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** From a request to its document and back. */
final class RequestCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "information-requests";

    private static final String WORDS = "words";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FieldCipher cipher;

    RequestCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    RequestDocument document(InformationRequest request) {
        var file = request.file();
        var head = file.head();
        var handling = request.handled();
        var correction = request instanceof AwaitingCorrection waiting
                ? Optional.of(waiting.asked())
                : handling.flatMap(Handling::correction);
        var answer = request instanceof InformationRequest.Answered answered
                ? Optional.of(answered.answer())
                : Optional.<Answer>empty();
        var fee = request instanceof AwaitingPayment waiting
                ? Optional.of(waiting.asked())
                : handling.flatMap(Handling::fee);
        var letter = request instanceof InformationRequest.Answered answered
                ? answered.letter()
                : Optional.<LetterNumber>empty();
        var words = new RequestWords(
                file.applicant().name(),
                file.applicant().proof(),
                file.applicant().contact(),
                file.applicant().address(),
                file.wish().description(),
                correction.map(Correction::what).orElse(""),
                correction.map(Correction::text).orElse(""),
                handling.stream()
                        .flatMap(each -> each.consultations().stream())
                        .map(Consultation::whom)
                        .toList(),
                handling.flatMap(Handling::extension).map(Extension::reason).orElse(""),
                answer.map(Answer::ground).orElse(""),
                answer.map(Answer::text).orElse(""),
                handling.flatMap(Handling::reasons).map(Reasons::text).orElse(""),
                file.assignment().reassignments().stream()
                        .map(Reassignment::reason)
                        .toList());
        var key = cipher.activeKey();
        return new RequestDocument(
                head.number().text(),
                head.verifier(),
                head.way(),
                head.arrivedOn(),
                head.arrivedAt(),
                head.enteredBy().map(RequestCodec::member).orElse(null),
                head.helped(),
                file.applicant().kind(),
                file.wish().form(),
                file.wish().handover(),
                file.steps().stream()
                        .map(step -> new StepDocument(step.kind(), step.at(), step.by()))
                        .toList(),
                course(request),
                request.ending().isPresent(),
                handling.map(Handling::receivedOn).orElse(null),
                correction
                        .map(each -> new CorrectionDocument(
                                each.askedOn(), each.until(), each.arrivedOn().orElse(null)))
                        .orElse(null),
                handling.stream()
                        .flatMap(each -> each.consultations().stream())
                        .map(RequestCodec::document)
                        .toList(),
                handling.flatMap(Handling::extension)
                        .map(each -> new ExtensionDocument(each.workingDays(), member(each.by()), each.on()))
                        .orElse(null),
                request.ending().orElse(null),
                answer.map(Answer::by).map(RequestCodec::member).orElse(null),
                switch (request) {
                    case InformationRequest.Answered answered ->
                        answered.answer().on();
                    case InformationRequest.Ended ended -> ended.on();
                    case InformationRequest.Arrived _, Handling _, AwaitingCorrection _, AwaitingPayment _ -> null;
                },
                waitsUntil(request),
                cipher.encrypt(key, place(head.number().text()), JSON.writeValueAsString(words))
                        .text(),
                key.text(),
                head.person(),
                handling.flatMap(Handling::reasons)
                        .map(each -> new ReasonsDocument(
                                each.askedOn(), each.until(), each.arrivedOn().orElse(null), each.laterBy()))
                        .orElse(null),
                fee.map(RequestCodec::document).orElse(null),
                letter.map(each -> new LetterNumberDocument(each.year(), each.ordinal()))
                        .orElse(null),
                (answer.isPresent() && letter.isEmpty()) ? true : null,
                file.assignment().handler().map(RequestCodec::member).orElse(null),
                file.assignment().reassignments().stream()
                        .map(RequestCodec::document)
                        .toList(),
                ReminderCodec.documents(file.assignment()),
                ReminderCodec.remindingAt(file.assignment()),
                file.forgotten() ? true : null);
    }

    private static @Nullable LocalDate waitsUntil(InformationRequest request) {
        return switch (request) {
            case AwaitingCorrection waiting -> waiting.asked().until();
            case AwaitingPayment waiting -> waiting.asked().waitsUntil();
            case InformationRequest _ -> null;
        };
    }

    private static FeeDocument document(Fee each) {
        return new FeeDocument(
                each.basis(),
                each.before(),
                each.count(),
                each.yuan(),
                each.rule(),
                member(each.by()),
                each.on(),
                each.until(),
                each.paidOn().orElse(null));
    }

    private static Optional<Fee> fee(@Nullable FeeDocument stored) {
        return Optional.ofNullable(stored)
                .map(each -> new Fee(
                        each.basis(),
                        each.before(),
                        each.count(),
                        each.yuan(),
                        each.rule(),
                        member(each.by()),
                        each.on(),
                        each.until(),
                        Optional.ofNullable(each.paidOn())));
    }

    private static Optional<Reasons> reasons(@Nullable ReasonsDocument stored, @Nullable String words) {
        return Optional.ofNullable(stored)
                .map(each -> new Reasons(
                        each.askedOn(),
                        each.until(),
                        Optional.ofNullable(each.arrivedOn()),
                        words == null ? "" : words,
                        each.laterBy()));
    }

    private static Course course(InformationRequest request) {
        return switch (request) {
            case InformationRequest.Arrived _ -> Course.ARRIVED;
            case Handling _ -> Course.HANDLING;
            case AwaitingCorrection _ -> Course.AWAITING_CORRECTION;
            case AwaitingPayment _ -> Course.AWAITING_PAYMENT;
            case InformationRequest.Answered answered -> answered.archived() ? Course.ARCHIVED : Course.ANSWERED;
            case InformationRequest.Ended _ -> Course.ENDED;
        };
    }

    InformationRequest request(RequestDocument stored) {
        var words = JSON.readValue(
                cipher.decryptText(place(stored.number()), Ciphertext.read(stored.words())), RequestWords.class);
        var file = new InformationRequest.File(
                new InformationRequest.Head(
                        new RequestNumber(stored.number()),
                        stored.verifier(),
                        stored.way(),
                        stored.arrivedOn(),
                        stored.arrivedAt(),
                        Optional.ofNullable(stored.enteredBy()).map(RequestCodec::member),
                        stored.helped(),
                        stored.person() == null ? "" : stored.person()),
                new Applicant(stored.kind(), words.name(), words.proof(), words.contact(), words.address()),
                new Wish(words.description(), stored.form(), stored.handover()),
                stored.steps().stream()
                        .map(step -> new Step(step.kind(), step.at(), step.by()))
                        .toList(),
                assignment(stored, words));
        return switch (stored.course()) {
            case ARRIVED -> new InformationRequest.Arrived(file);
            case HANDLING -> handling(stored, words, file);
            case AWAITING_CORRECTION ->
                new AwaitingCorrection(
                        handling(stored, words, file), correction(stored, words).orElseThrow());
            case AWAITING_PAYMENT ->
                new AwaitingPayment(
                        handling(stored, words, file), fee(stored.fee()).orElseThrow());
            case ANSWERED, ARCHIVED ->
                new InformationRequest.Answered(
                        handling(stored, words, file),
                        new Answer(
                                Objects.requireNonNull(stored.outcome()),
                                words.ground(),
                                words.answer(),
                                member(Objects.requireNonNull(stored.answeredBy())),
                                Objects.requireNonNull(stored.endedOn())),
                        stored.course() == Course.ARCHIVED,
                        Optional.ofNullable(stored.letter())
                                .map(each -> new LetterNumber(each.year(), each.ordinal())));
            case ENDED ->
                new InformationRequest.Ended(
                        file,
                        stored.receivedOn() == null ? Optional.empty() : Optional.of(handling(stored, words, file)),
                        Objects.requireNonNull(stored.outcome()),
                        Objects.requireNonNull(stored.endedOn()));
        };
    }

    /** What was stored before requests had handlers is hers who entered it, or nobody's until somebody takes it. */
    private static Assignment assignment(RequestDocument stored, RequestWords words) {
        var reasons = Objects.requireNonNullElse(words.reassignments(), List.<String>of());
        var kept = Objects.requireNonNullElse(stored.reassignments(), List.<ReassignmentDocument>of());
        return new Assignment(
                Optional.ofNullable(stored.handler())
                        .or(() -> Optional.ofNullable(stored.enteredBy()))
                        .map(RequestCodec::member),
                IntStream.range(0, kept.size())
                        .mapToObj(i -> {
                            var each = kept.get(i);
                            return new Reassignment(
                                    Optional.ofNullable(each.from()).map(RequestCodec::member),
                                    member(each.to()),
                                    reasons.get(i),
                                    member(each.by()),
                                    each.at());
                        })
                        .toList(),
                ReminderCodec.reminders(stored.reminders()));
    }

    private static ReassignmentDocument document(Reassignment each) {
        return new ReassignmentDocument(
                each.from().map(RequestCodec::member).orElse(null), member(each.to()), member(each.by()), each.at());
    }

    private static Handling handling(RequestDocument stored, RequestWords words, InformationRequest.File file) {
        return new Handling(
                file,
                Objects.requireNonNull(stored.receivedOn()),
                correction(stored, words).filter(each -> each.arrivedOn().isPresent()),
                consultations(stored.consultations(), words.whom()),
                extension(stored.extension(), words.extension()),
                reasons(stored.reasons(), words.reasons()),
                fee(stored.fee()).filter(each -> each.paidOn().isPresent()));
    }

    private static Optional<Correction> correction(RequestDocument stored, RequestWords words) {
        return Optional.ofNullable(stored.correction())
                .map(each -> new Correction(
                        words.asked(),
                        each.askedOn(),
                        each.until(),
                        Optional.ofNullable(each.arrivedOn()),
                        words.corrected()));
    }

    private static List<Consultation> consultations(List<ConsultationDocument> stored, List<String> whom) {
        return IntStream.range(0, stored.size())
                .mapToObj(i -> {
                    var each = stored.get(i);
                    return new Consultation(
                            each.kind(),
                            whom.get(i),
                            each.askedOn(),
                            Optional.ofNullable(each.lastDay()),
                            each.view() == null || each.repliedOn() == null
                                    ? Optional.empty()
                                    : Optional.of(new Consultation.Reply(each.view(), each.repliedOn())));
                })
                .toList();
    }

    private static ConsultationDocument document(Consultation each) {
        return new ConsultationDocument(
                each.kind(),
                each.askedOn(),
                each.lastDay().orElse(null),
                each.reply().map(Consultation.Reply::view).orElse(null),
                each.reply().map(Consultation.Reply::on).orElse(null));
    }

    private static Optional<Extension> extension(@Nullable ExtensionDocument stored, String reason) {
        return Optional.ofNullable(stored)
                .map(each -> new Extension(each.workingDays(), reason, member(each.by()), each.on()));
    }

    private static MemberDocument member(Officer member) {
        return new MemberDocument(member.subject(), member.name());
    }

    private static Officer member(MemberDocument stored) {
        return new Officer(stored.subject(), stored.name());
    }

    private static Place place(String number) {
        return new Place(COLLECTION, number, WORDS);
    }
}
