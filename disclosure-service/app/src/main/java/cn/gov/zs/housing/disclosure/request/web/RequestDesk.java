package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.receipt.ReceiptText;
import cn.gov.zs.housing.disclosure.request.Applicant;
import cn.gov.zs.housing.disclosure.request.Enclosures;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.IssuedLetter;
import cn.gov.zs.housing.disclosure.request.LetterOffice;
import cn.gov.zs.housing.disclosure.request.ReleasedCopies;
import cn.gov.zs.housing.disclosure.request.RequestAnswer;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.RequestReceipt;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.housing.disclosure.request.Wish;
import cn.gov.zs.housing.disclosure.search.Folding;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes requests in and does their steps for pages and API. */
@Component
class RequestDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RequestDesk.class);
    /** As long as the number of a paper; a year or an article is shorter. */
    private static final Pattern NUMBER = Pattern.compile("[0-9a-z][0-9a-z-]{5,}");

    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";

    private final Requests requests;
    private final RequestOffice office;
    private final RequestClock counts;
    private final Enclosures enclosures;
    private final LetterOffice letters;
    private final ReleasedCopies copies;
    private final BlindIndex index;
    private final Clock clock;

    RequestDesk(
            Requests requests,
            RequestOffice office,
            RequestClock counts,
            Enclosures enclosures,
            LetterOffice letters,
            ReleasedCopies copies,
            BlindIndex index,
            Clock clock) {
        this.requests = requests;
        this.office = office;
        this.counts = counts;
        this.enclosures = enclosures;
        this.letters = letters;
        this.copies = copies;
        this.index = index;
        this.clock = clock;
    }

    static void mayRead(Caller caller) {
        caller.require(OFFICER, HEAD);
    }

    static void mayWrite(Caller caller) {
        caller.require(OFFICER);
    }

    /** More time is the head's to give (art. 33). */
    static void mayExtend(Caller caller) {
        caller.require(HEAD);
    }

    LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    RequestClock counts() {
        return counts;
    }

    Requests requests() {
        return requests;
    }

    Enclosures enclosures() {
        return enclosures;
    }

    RequestOffice office() {
        return office;
    }

    /** How one that is entered for somebody came. */
    record Entry(Way way, LocalDate arrivedOn, boolean helped) {}

    /** Takes in what somebody sent herself. */
    RequestReceipt file(UUID form, Applicant applicant, Wish wish) {
        return take(form, new Entry(Way.WEB, today(), false), Optional.empty(), applicant, wish);
    }

    /** Takes in what an officer entered. */
    RequestReceipt enter(Caller caller, UUID form, Entry entry, Applicant applicant, Wish wish) {
        mayWrite(caller);
        return take(form, entry, Optional.of(member(caller)), applicant, wish);
    }

    private RequestReceipt take(UUID form, Entry entry, Optional<Officer> by, Applicant applicant, Wish wish) {
        var receipt = RequestReceipt.of(form, index);
        var head = new InformationRequest.Head(
                receipt.number(),
                RequestReceipt.verifier(receipt.number(), receipt.key(), index),
                entry.way(),
                entry.arrivedOn(),
                clock.instant(),
                by,
                entry.helped(),
                person(applicant));
        var kept = office.arrive(head, applicant, wish);
        if (!kept.file().wish().equals(wish) || !kept.file().applicant().equals(applicant)) {
            throw ProblemException.conflict("request.sent-before", java.util.Map.of());
        }
        LOG.info("Request {} arrived by {}", receipt.number(), entry.way());
        return receipt;
    }

    /** What counts one person's requests together: the number of her proof, however it is written; her name where there is none. */
    private String person(Applicant applicant) {
        var proof = Folding.of(applicant.proof());
        var number = NUMBER.matcher(proof)
                .results()
                .map(found -> found.group().replace("-", ""))
                .max(Comparator.comparingInt(String::length));
        return index.entry("request-person", number.orElseGet(() -> proof.replace(" ", "") + "\n" + applicant.name()));
    }

    /** The request of this receipt; empty for a wrong number as for a wrong key, so that neither can be told from the other. */
    Optional<InformationRequest> open(String typedNumber, String typedKey) {
        return RequestNumber.read(typedNumber)
                .flatMap(requests::find)
                .map(Versioned::state)
                .filter(found -> ReceiptText.same(
                        found.head().verifier(),
                        RequestReceipt.verifier(found.head().number(), typedKey, index)));
    }

    /** The applicant answers what she was asked. */
    RequestAnswer correct(InformationRequest of, String words) {
        return told(of.head().number(), office.correct(of.head().number(), words, clock.instant()));
    }

    /** The applicant says why she asks so much. */
    RequestAnswer stateReasons(InformationRequest of, String words) {
        return told(of.head().number(), office.stateReasons(of.head().number(), words, clock.instant()));
    }

    /** Issues the letter of what was just answered. */
    void issue(RequestAnswer answer) {
        if (answer instanceof RequestAnswer.Done(InformationRequest.Answered answered)) {
            letters.issue(answered, clock.instant());
        }
    }

    /** Documents with parts blackened. */
    ReleasedCopies copies() {
        return copies;
    }

    /** The letter, as the applicant opens it: that she did is kept. */
    Optional<IssuedLetter> opened(InformationRequest of) {
        return letters.opened(of.head().number(), clock.instant());
    }

    /** The applicant takes it back. */
    RequestAnswer withdraw(InformationRequest of) {
        return told(of.head().number(), office.withdraw(of.head().number(), clock.instant()));
    }

    Versioned<InformationRequest> get(String number) {
        return RequestNumber.read(number).flatMap(requests::find).orElseThrow(ProblemException::absent);
    }

    RequestOffice.By by(Caller caller, long version) {
        return new RequestOffice.By(member(caller), version, clock.instant());
    }

    static RequestAnswer told(RequestNumber number, RequestAnswer answer) {
        LOG.info("Request {}: {}", number, answer.getClass().getSimpleName());
        return answer;
    }

    static UUID formId(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noForm) {
            throw ProblemException.field("form", "malformed", "request.flaw.id");
        }
    }

    /** Asks the applicant of this request about all she filed. */
    int askReasonsOfAll(Caller caller, InformationRequest of) {
        return office.askReasonsOfAll(of.head().person(), member(caller), clock.instant());
    }

    /** Ends all that this applicant filed and gave no good reasons for. */
    int refuseAllExcessive(Caller caller, InformationRequest of, String ground, String text) {
        return office.refuseAllExcessive(of.head().person(), ground, text, member(caller), clock.instant());
    }

    private static Officer member(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }
}
