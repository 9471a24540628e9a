package cn.gov.zs.housing.disclosure.review;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.request.InMemoryRequests;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Reviews} does, and the office on top of it. */
public abstract class ReviewsContract {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    /** The one under test, empty. */
    protected abstract Reviews reviews();

    private ReviewOffice office() {
        var requests = new InMemoryRequests();
        new RequestOffice(requests, new RequestClock(TymeCalendar::shipped))
                .arrive(head(1, Way.COUNTER, DAY), CHEN, PLAN);
        return new ReviewOffice(reviews(), requests);
    }

    private static RequestReview review(int request, LocalDate filed) {
        return new RequestReview(
                new ReviewId(UUID.randomUUID().toString()),
                number(request),
                ReviewWay.RECONSIDERATION,
                "中府行复〔2026〕12号",
                filed,
                OFFICER,
                Optional.empty());
    }

    private long version(RequestReview review) {
        return reviews().find(review.id()).orElseThrow().version();
    }

    @Test
    void enters_a_challenge_once_and_then_how_it_ended_once() {
        var office = office();
        var review = review(1, DAY.plusDays(30));
        assertThat(office.enter(review, at(DAY.plusDays(40)))).isEqualTo(new ReviewAnswer.Done(review));
        assertThat(office.enter(review, at(DAY.plusDays(41)))).isEqualTo(new ReviewAnswer.Done(review));
        var other = new RequestReview(
                review.id(),
                review.request(),
                ReviewWay.DIRECT_SUIT,
                "别的",
                review.filedOn(),
                OFFICER,
                Optional.empty());
        assertThat(office.enter(other, at(DAY.plusDays(41)))).isEqualTo(new ReviewAnswer.SentBefore());

        assertThat(reviews().isPending(number(1))).isTrue();
        assertThat(reviews().isPending(number(2))).isFalse();

        var early = new RequestReview.Ending(ReviewResult.UPHELD, DAY.plusDays(29), OFFICER);
        assertThat(office.end(review.id(), version(review), early, at(DAY.plusDays(60))))
                .isEqualTo(new ReviewAnswer.DayWrong(DAY.plusDays(30), DAY.plusDays(60)));
        var ending = new RequestReview.Ending(ReviewResult.CORRECTED, DAY.plusDays(60), OFFICER);
        assertThat(office.end(review.id(), version(review), ending, at(DAY.plusDays(60))))
                .isInstanceOf(ReviewAnswer.Done.class);
        assertThat(reviews().find(review.id()).orElseThrow().state().ending()).contains(ending);
        assertThat(reviews().isPending(number(1))).isFalse();
        assertThat(office.end(review.id(), version(review), early, at(DAY.plusDays(61))))
                .isEqualTo(new ReviewAnswer.EndedBefore(DAY.plusDays(60)));
    }

    @Test
    void refuses_a_challenge_of_nothing_and_one_of_an_impossible_day() {
        var office = office();
        assertThat(office.enter(review(2, DAY), at(DAY))).isEqualTo(new ReviewAnswer.NoSuchRequest());
        assertThat(office.enter(review(1, DAY.minusDays(1)), at(DAY))).isEqualTo(new ReviewAnswer.DayWrong(DAY, DAY));
        assertThat(office.enter(review(1, DAY.plusDays(1)), at(DAY))).isEqualTo(new ReviewAnswer.DayWrong(DAY, DAY));
    }

    @Test
    void lists_those_that_were_open_on_a_day_of_the_year() {
        var office = office();
        var decided = review(1, DAY);
        var pending = review(1, DAY.plusDays(1));
        var later = review(1, LocalDate.of(2027, 1, 1));
        var now = at(LocalDate.of(2027, 6, 1));
        office.enter(decided, now);
        office.enter(pending, now);
        office.enter(later, now);
        office.end(
                decided.id(),
                version(decided),
                new RequestReview.Ending(ReviewResult.OTHER, LocalDate.of(2026, 12, 31), OFFICER),
                now);
        assertThat(reviews().listOpenIn(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .extracting(RequestReview::id)
                .containsExactly(decided.id(), pending.id());
        assertThat(reviews().listOpenIn(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .extracting(RequestReview::id)
                .containsExactly(pending.id(), later.id());
        assertThat(reviews().list(0, 2))
                .extracting(each -> each.state().id())
                .containsExactly(later.id(), pending.id());
        assertThat(reviews().list(1, 2)).hasSize(1);
    }
}
