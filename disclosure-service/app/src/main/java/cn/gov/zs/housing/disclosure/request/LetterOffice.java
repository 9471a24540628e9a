package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.tlog.SignerKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Issues a letter for each answer: numbered, signed, on paper, once. Whoever dies on the way leaves a number that is never used and an answer
 * that still asks for its letter.
 */
public final class LetterOffice {
    private final Requests requests;
    private final Letters letters;
    private final LetterPress press;
    private final List<SignerKey> keys;
    private final boolean mails;

    /**
     * @param keys sign each letter
     * @param mails whether letters can be sent by e-mail
     */
    public LetterOffice(Requests requests, Letters letters, LetterPress press, List<SignerKey> keys, boolean mails) {
        this.requests = requests;
        this.letters = letters;
        this.press = press;
        this.keys = List.copyOf(keys);
        this.mails = mails;
    }

    /** Issues the letter of an answer, or finds the one that was issued. */
    public IssuedLetter issue(InformationRequest.Answered request, Instant at) {
        var of = request.head().number();
        var issued = letters.find(of).orElseGet(() -> issueNew(request, at));
        requests.change(
                of,
                now -> now instanceof InformationRequest.Answered answered
                                && answered.letter().isEmpty()
                        ? Change.to(answered.with(issued.letter().number()), List.of(), true)
                        : Change.none(false));
        return issued;
    }

    private IssuedLetter issueNew(InformationRequest.Answered request, Instant at) {
        var of = request.head().number();
        var number = letters.next(OfficeDay.of(at).getYear());
        var letter = new AnswerLetter(of, number, press.words(request, number));
        var note = signed(letter);
        var byMail = mails && request.file().wish().handover() == Wish.Handover.EMAIL;
        var issued = new IssuedLetter(
                letter, note, at, List.of(), byMail ? Optional.of(new IssuedLetter.Mailing(at, 0)) : Optional.empty());
        return letters.add(issued, press.print(letter, note, at))
                ? issued
                : letters.find(of).orElseThrow();
    }

    private String signed(AnswerLetter letter) {
        var notes = keys.stream().map(key -> key.sign(letter.signedText())).toList();
        return notes.getFirst()
                .with(notes.stream()
                        .skip(1)
                        .flatMap(note -> note.signatures().stream())
                        .toList())
                .note();
    }

    /** Issues what was answered and has no letter yet; how many. */
    public int issueMissing(int limit, Instant at) {
        var missing = requests.listUnlettered(limit);
        missing.forEach(number -> requests.find(number).ifPresent(found -> {
            if (found.state() instanceof InformationRequest.Answered answered) {
                issue(answered, at);
            }
        }));
        return missing.size();
    }

    /** The applicant opened it in the portal; the first time is kept. */
    public Optional<IssuedLetter> opened(RequestNumber of, Instant at) {
        return letters.find(of)
                .map(found -> found.reached(Delivery.Way.PORTAL)
                        ? found
                        : letters.change(
                                of,
                                issued -> issued.reached(Delivery.Way.PORTAL)
                                        ? issued
                                        : issued.delivered(
                                                new Delivery(Delivery.Way.PORTAL, at, ""), issued.mailing())));
    }
}
