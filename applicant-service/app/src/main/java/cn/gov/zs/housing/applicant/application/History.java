package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Passing;
import java.time.LocalDate;
import java.util.EnumMap;
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

    private History() {}

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
            case FirstReviewed(Submitted before, Passing review) -> {
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
            case CityReviewed(FirstNoticeHeld before, Passing review) -> {
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

    private void step(Application application, LocalDate day, Application before) {
        reached.put(application.state(), day);
        walk(before);
    }

    /** The day in Shanghai on which a state was reached. */
    public Optional<LocalDate> reached(ApplicationState state) {
        return Optional.ofNullable(reached.get(state));
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
