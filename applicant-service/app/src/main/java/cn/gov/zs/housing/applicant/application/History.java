package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Passing;
import cn.gov.zs.housing.applicant.review.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an application went through so far: its chain of states, unrolled. What has not happened yet is empty. */
public final class History {
    private final Map<ApplicationState, LocalDate> reached = new EnumMap<>(ApplicationState.class);
    private @Nullable Passing firstReview;
    private @Nullable PublicNotice firstNotice;
    private @Nullable LocalDate firstNoticeEndedOn;
    private @Nullable Passing cityReview;
    private @Nullable PublicNotice cityNotice;
    private @Nullable LocalDate registeredOn;
    private @Nullable Allotment allotment;
    private @Nullable LocalDate confirmedOn;

    private final List<RefusalLine> refusals = new ArrayList<>();
    // what was met on the way down to the refusal they belong to
    private @Nullable Appeal appealAbove;
    private @Nullable Passing decisionAbove;
    private boolean upheldAbove;

    private History() {}

    /**
     * A refusal and what became of it.
     *
     * @param stage the review that refused
     * @param appeal null when the household did not appeal
     * @param decision on the appeal; null while there is none
     * @param upheld whether the appeal was upheld; false while it is not decided
     */
    public record RefusalLine(
            NoticeStage stage,
            Refusal refusal,
            @Nullable Appeal appeal,
            @Nullable Passing decision,
            boolean upheld) {}

    /** The history that ends in this state. */
    public static History of(Application application) {
        var history = new History();
        history.walk(application);
        return history;
    }

    private void walk(Application application) {
        switch (application) {
            case Submitted(Declaration declaration) ->
                reached.put(ApplicationState.SUBMITTED, ShanghaiDay.of(declaration.submittedAt()));
            case Refused(AwaitsReview before, Refusal refusal) -> {
                refusals.addFirst(
                        new RefusalLine(before.reviewDue(), refusal, appealAbove, decisionAbove, upheldAbove));
                forgetAppeal();
                step(application, ShanghaiDay.of(refusal.at()), before);
            }
            case Appealed(Refused before, Appeal appeal) -> {
                appealAbove = appeal;
                step(application, ShanghaiDay.of(appeal.at()), before);
            }
            case AppealRejected(Appealed before, Passing decision) -> decided(application, before, decision, false);
            case ReopenedForFirstReview(Appealed before, Passing decision) ->
                decided(application, before, decision, true);
            case ReopenedForCityReview(Appealed before, Passing decision) ->
                decided(application, before, decision, true);
            case FirstReviewed(AwaitsFirstReview before, Passing review) -> {
                firstReview = review;
                step(application, ShanghaiDay.of(review.at()), before);
            }
            case FirstNoticeStanding(FirstReviewed before, PublicNotice notice) -> {
                firstNotice = notice;
                step(application, notice.publishedOn(), before);
            }
            case FirstNoticeHeld(FirstNoticeStanding before, LocalDate endedOn) -> {
                firstNoticeEndedOn = endedOn;
                step(application, endedOn, before);
            }
            case CityReviewed(AwaitsCityReview before, Passing review) -> {
                cityReview = review;
                step(application, ShanghaiDay.of(review.at()), before);
            }
            case CityNoticeStanding(CityReviewed before, PublicNotice notice) -> {
                cityNotice = notice;
                step(application, notice.publishedOn(), before);
            }
            case Registered(CityNoticeStanding before, LocalDate on) -> {
                registeredOn = on;
                step(application, on, before);
            }
            case Allotted(Registered before, Allotment drawn) -> {
                allotment = drawn;
                step(application, ShanghaiDay.of(drawn.drawnAt()), before);
            }
            case AllotmentConfirmed(Allotted before, LocalDate on) -> {
                confirmedOn = on;
                step(application, on, before);
            }
        }
    }

    private void decided(Application application, Appealed before, Passing decision, boolean upheld) {
        decisionAbove = decision;
        upheldAbove = upheld;
        step(application, ShanghaiDay.of(decision.at()), before);
    }

    private void forgetAppeal() {
        appealAbove = null;
        decisionAbove = null;
        upheldAbove = false;
    }

    private void step(Application application, LocalDate day, Application before) {
        reached.put(application.state(), day);
        walk(before);
    }

    /** The day in Shanghai on which a state was reached. */
    public Optional<LocalDate> reached(ApplicationState state) {
        return Optional.ofNullable(reached.get(state));
    }

    /** The refusals, the earliest first. */
    public List<RefusalLine> refusals() {
        return List.copyOf(refusals);
    }

    /** Who passed the first review. */
    public Optional<Passing> firstReview() {
        return Optional.ofNullable(firstReview);
    }

    /** Notice 1. */
    public Optional<PublicNotice> firstNotice() {
        return Optional.ofNullable(firstNotice);
    }

    /** The day notice 1 was found over. */
    public Optional<LocalDate> firstNoticeEndedOn() {
        return Optional.ofNullable(firstNoticeEndedOn);
    }

    /** Who passed the city's review. */
    public Optional<Passing> cityReview() {
        return Optional.ofNullable(cityReview);
    }

    /** Notice 2. */
    public Optional<PublicNotice> cityNotice() {
        return Optional.ofNullable(cityNotice);
    }

    /** The day the household was registered to wait. */
    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registeredOn);
    }

    /** What the household drew. */
    public Optional<Allotment> allotment() {
        return Optional.ofNullable(allotment);
    }

    /** The day the home became final. */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }
}
