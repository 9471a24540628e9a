package cn.gov.zs.housing.disclosure.assessment;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where circulars are proposed, answered and released: criticism only after whom it is about was heard, and never by who proposed it. */
public final class CircularOffice {
    /** Most characters of a reason or a reply. */
    public static final int LONGEST = 3_000;

    private final Circulars circulars;
    private final DocumentDesk desk;
    private final PublicDocuments documents;

    public CircularOffice(Circulars circulars, DocumentDesk desk, PublicDocuments documents) {
        this.circulars = circulars;
        this.desk = desk;
        this.documents = documents;
    }

    /** Proposes a circular. */
    public CircularAnswer propose(Circular.Head head) {
        if (unfit(head.reason())) {
            return new CircularAnswer.WordsUnfit();
        }
        circulars.add(new Circular.Proposed(head, Optional.empty()));
        return new CircularAnswer.Done(
                circulars.find(head.id()).map(Versioned::state).orElseThrow());
    }

    /** Enters what whom it is about says; a later reply replaces an earlier one while nothing is released. */
    public CircularAnswer reply(CircularId id, long version, Circular.Reply reply) {
        return unfit(reply.words())
                ? new CircularAnswer.WordsUnfit()
                : step(
                        id,
                        version,
                        proposed ->
                                new CircularAnswer.Done(new Circular.Proposed(proposed.head(), Optional.of(reply))));
    }

    /** Releases a circular. */
    public CircularAnswer release(CircularId id, long version, Officer by, Instant now) {
        var answer = step(id, version, proposed -> {
            if (proposed.byHand(by)) {
                return new CircularAnswer.OwnHands();
            }
            return proposed.head().kind() == CircularKind.CRITICISM
                            && proposed.reply().isEmpty()
                    ? new CircularAnswer.NotHeard()
                    : new CircularAnswer.Done(new Circular.Released(
                            proposed.head(), proposed.reply(), CircularBody.of(proposed), by, now));
        });
        if (answer instanceof CircularAnswer.Done(Circular.Released released)) {
            publish(released);
        }
        return answer;
    }

    /** Drops a proposal. */
    public CircularAnswer drop(CircularId id, long version, String why, Officer by) {
        return unfit(why)
                ? new CircularAnswer.WordsUnfit()
                : step(
                        id,
                        version,
                        proposed -> new CircularAnswer.Done(
                                new Circular.Dropped(proposed.head(), proposed.reply(), why, by)));
    }

    private CircularAnswer step(CircularId id, long version, Function<Circular.Proposed, CircularAnswer> step) {
        return circulars.change(id, version, circular -> {
            var answer =
                    circular instanceof Circular.Proposed proposed ? step.apply(proposed) : new CircularAnswer.Over();
            return answer instanceof CircularAnswer.Done(var next)
                    ? Change.to(next, List.of(), answer)
                    : Change.none(answer);
        });
    }

    private static boolean unfit(String words) {
        return words.isBlank()
                || words.length() > LONGEST
                || PersonalNumbers.findInOfficeWords(words).isPresent();
    }

    /** Publishes what was released when the machine stopped; safe to repeat. */
    public void keep(int year) {
        circulars.list(year).stream()
                .filter(Circular.Released.class::isInstance)
                .map(Circular.Released.class::cast)
                .filter(released ->
                        documents.find(document(released.head().id())).isEmpty())
                .forEach(this::publish);
    }

    /** The document of a circular. */
    public static DocumentId document(CircularId id) {
        return DocumentId.of(DocumentKind.CIRCULAR, id.reference());
    }

    private void publish(Circular.Released released) {
        var reference = released.head().id().reference();
        desk.publish(
                // no event orders it: the circular itself does
                new Envelope<>(reference, "", "", "", Instant.EPOCH, 1, ""),
                PublicDocument.reported(reference, released.at(), released.body()));
    }

    /** All that a circular says, for whoever wants to see it before it is released. */
    public static DocumentBody.Report preview(Circular.Proposed proposed) {
        return CircularBody.of(proposed);
    }
}
