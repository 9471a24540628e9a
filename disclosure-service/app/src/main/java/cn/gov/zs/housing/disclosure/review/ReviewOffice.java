package cn.gov.zs.housing.disclosure.review;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;

/** Records what authorities and courts were asked about answers, and what they decided. */
public final class ReviewOffice {
    private final Reviews reviews;
    private final Requests requests;

    public ReviewOffice(Reviews reviews, Requests requests) {
        this.reviews = reviews;
        this.requests = requests;
    }

    /** Enters a challenge. A request that was never answered can be challenged too: that it was not is the complaint. */
    public ReviewAnswer enter(RequestReview review, Instant now) {
        var today = OfficeDay.of(now);
        var request = requests.find(review.request());
        if (request.isEmpty()) {
            return new ReviewAnswer.NoSuchRequest();
        }
        var earliest = request.get().state().head().arrivedOn();
        if (review.filedOn().isBefore(earliest) || review.filedOn().isAfter(today)) {
            return new ReviewAnswer.DayWrong(earliest, today);
        }
        if (reviews.add(review)) {
            return new ReviewAnswer.Done(review);
        }
        return reviews.find(review.id())
                .map(Versioned::state)
                .filter(there -> same(there, review))
                .<ReviewAnswer>map(ReviewAnswer.Done::new)
                .orElseGet(ReviewAnswer.SentBefore::new);
    }

    private static boolean same(RequestReview there, RequestReview sent) {
        return there.request().equals(sent.request())
                && there.way() == sent.way()
                && there.caseNumber().equals(sent.caseNumber())
                && there.filedOn().equals(sent.filedOn());
    }

    /**
     * Enters how the challenge that the officer read at this version ended. Once, for the report of its year may be out.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    public ReviewAnswer end(ReviewId id, long version, RequestReview.Ending ending, Instant now) {
        var today = OfficeDay.of(now);
        return reviews.change(id, version, review -> {
            if (review.ending().isPresent()) {
                return Change.none(
                        new ReviewAnswer.EndedBefore(review.ending().get().on()));
            }
            if (ending.on().isBefore(review.filedOn()) || ending.on().isAfter(today)) {
                return Change.none(new ReviewAnswer.DayWrong(review.filedOn(), today));
            }
            var ended = review.ended(ending);
            return Change.to(ended, List.of(), new ReviewAnswer.Done(ended));
        });
    }
}
