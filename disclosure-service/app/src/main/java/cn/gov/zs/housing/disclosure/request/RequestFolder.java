package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that is kept of a request, in the order in which it goes when its time is over. */
public final class RequestFolder {
    private final Requests requests;
    private final Enclosures enclosures;
    private final ReleasedCopies copies;
    private final Letters letters;

    public RequestFolder(Requests requests, Enclosures enclosures, ReleasedCopies copies, Letters letters) {
        this.requests = requests;
        this.enclosures = enclosures;
        this.copies = copies;
        this.letters = letters;
    }

    /** Those behind this number that ended before this day and are not forgotten. */
    public List<RequestNumber> listEndedBefore(LocalDate line, String after, int limit) {
        return requests.listForgettable(line, after, limit);
    }

    /**
     * Removes papers, originals, copies and the letter, then what is of persons in the request itself, which says when that was. The request is
     * last, so that whoever dies in between leaves one that is found again; each step is safe to repeat.
     *
     * @return whether it was this call that did it
     */
    public boolean forget(RequestNumber number, Instant at) {
        enclosures.removeAll(number);
        copies.removeAll(number);
        letters.remove(number);
        return requests.change(
                number,
                request -> request.file().forgotten()
                        ? Change.none(false)
                        : Change.to(
                                Forgetting.forget(request, new Step(Step.Kind.FORGOTTEN, at, "")), List.of(), true));
    }
}
