package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.review.Removal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an application went through so far: its chain of states, unrolled. Where a case took a step more than once, the latest
 * counts. What has not happened yet is empty.
 */
public final class History {
    private static final Set<ApplicationState> STAYS =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.ALLOTMENT_CONFIRMED);

    private final List<Step> steps;
    private final Map<ApplicationState, LocalDate> reached = new EnumMap<>(ApplicationState.class);
    private final List<RefusalLine> refusals = new ArrayList<>();
    private final List<RemovalLine> removals = new ArrayList<>();
    private final List<NoticeLine> notices = new ArrayList<>();

    private History(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.steps.forEach(this::read);
    }

    /**
     * A refusal and what became of it.
     *
     * @param stage the review that refused
     * @param appeal null when the household did not appeal
     * @param decision on the appeal; null while there is none
     * @param upheld whether the appeal was upheld; false while it is not decided
     */
    public record RefusalLine(
            ReviewStage stage,
            Refusal refusal,
            @Nullable Appeal appeal,
            @Nullable Handling decision,
            boolean upheld) {}

    /**
     * A qualification that was lost, and what became of it: a removal from the waiting list, or a tenant's.
     *
     * @param tenancy whether it was a tenant's
     * @param appeal null when the household did not appeal
     * @param decision on the appeal; null while there is none
     * @param upheld whether the appeal was upheld; false while it is not decided
     */
    public record RemovalLine(
            Removal removal,
            boolean tenancy,
            @Nullable Appeal appeal,
            @Nullable Handling decision,
            boolean upheld) {}

    /**
     * A notice of the case.
     *
     * @param stage which of the two
     * @param notice the notice
     * @param current false when a later one of the same kind took its place
     */
    public record NoticeLine(NoticeStage stage, PublicNotice notice, boolean current) {}

    /** The history that ends in this state. */
    public static History of(Application application) {
        return new History(Step.upTo(application));
    }

    private void read(Step step) {
        var state = step.after().state();
        // the day a case arrived, or a home became final, stays that day; everything else may happen anew
        if (!(STAYS.contains(state) && reached.containsKey(state))) {
            reached.put(state, step.on());
        }
        switch (step.after()) {
            case Refused it -> refusals.add(new RefusalLine(it.stage(), it.refusal(), null, null, false));
            case Removed it -> removals.add(new RemovalLine(it.removal(), false, null, null, false));
            case QualificationLost it -> removals.add(new RemovalLine(it.loss(), true, null, null, false));
            case Appealed it -> appealed(it, null, false);
            case AppealRejected it -> appealed(it.before(), it.decision(), false);
            case ReopenedForFirstReview it -> appealed(it.before(), it.decision(), true);
            case ReopenedForCityReview it -> appealed(it.before(), it.decision(), true);
            case ReopenedForFinalReview it -> appealed(it.before(), it.decision(), true);
            case Reinstated it -> appealed(it.before(), it.decision(), true);
            case QualificationRestored it -> appealed(it.before(), it.decision(), true);
            // it is not what the household has reached any more
            case AllotmentRevoked _ -> reached.remove(ApplicationState.ALLOTTED);
            case FirstNoticeStanding it -> noticed(NoticeStage.FIRST_REVIEW, it.firstNotice());
            case CityNoticeStanding it -> noticed(NoticeStage.CITY_REVIEW, it.cityNotice());
            default -> {
                // says nothing about refusals and notices
            }
        }
    }

    private void appealed(Appealed appealed, @Nullable Handling decision, boolean upheld) {
        switch (appealed.before()) {
            case Refused it ->
                refusals.set(
                        refusals.size() - 1,
                        new RefusalLine(it.stage(), it.refusal(), appealed.appeal(), decision, upheld));
            case Removed it -> lost(new RemovalLine(it.removal(), false, appealed.appeal(), decision, upheld));
            case QualificationLost it -> lost(new RemovalLine(it.loss(), true, appealed.appeal(), decision, upheld));
        }
    }

    private void lost(RemovalLine line) {
        removals.set(removals.size() - 1, line);
    }

    private void noticed(NoticeStage stage, PublicNotice notice) {
        notices.replaceAll(line -> line.stage() == stage ? new NoticeLine(stage, line.notice(), false) : line);
        notices.add(new NoticeLine(stage, notice, true));
    }

    /** All steps, the submission first. */
    public List<Step> steps() {
        return steps;
    }

    /** The day in Shanghai on which a state was reached. */
    public Optional<LocalDate> reached(ApplicationState state) {
        return Optional.ofNullable(reached.get(state));
    }

    /** The refusals, the earliest first. */
    public List<RefusalLine> refusals() {
        return List.copyOf(refusals);
    }

    /** The qualifications lost: removals from the waiting list and a tenant's, the earliest first. */
    public List<RemovalLine> removals() {
        return List.copyOf(removals);
    }

    /** The appeal that was lodged last. */
    public Optional<Appeal> appeal() {
        return latest(Appealed.class).map(Appealed::appeal);
    }

    /** All notices of the case, the earliest first. */
    public List<NoticeLine> notices() {
        return List.copyOf(notices);
    }

    /** The latest notice of this kind. */
    public Optional<PublicNotice> notice(NoticeStage stage) {
        return notices.stream()
                .filter(line -> line.stage() == stage && line.current())
                .map(NoticeLine::notice)
                .findFirst();
    }

    /** Who visited the household. */
    public Optional<Handling> visit() {
        return latest(Visited.class).map(Visited::visit);
    }

    /** Who passed the first review. */
    public Optional<Handling> firstReview() {
        return latest(FirstReviewed.class).map(FirstReviewed::firstReview);
    }

    /** Who passed the city's review. */
    public Optional<Handling> cityReview() {
        return latest(CityReviewed.class).map(CityReviewed::cityReview);
    }

    /** The day from which the household's waiting time counts. */
    public Optional<LocalDate> registeredOn() {
        return latest(Registered.class).map(Registered::registeredOn);
    }

    /** What the household drew, unless the committee took it back since. */
    public Optional<Allotment> allotment() {
        for (var step : steps.reversed()) {
            switch (step.after()) {
                case AllotmentRevoked _ -> {
                    return Optional.empty();
                }
                case Allotted it -> {
                    return Optional.of(it.allotment());
                }
                default -> {
                    // neither gives nor takes a home
                }
            }
        }
        return Optional.empty();
    }

    /** The day the home became final. */
    public Optional<LocalDate> confirmedOn() {
        return latest(AllotmentConfirmed.class).map(AllotmentConfirmed::confirmedOn);
    }

    /** How often a declaration took the place of an earlier one; 0 when what was submitted still holds. */
    public int amendments() {
        return (int) steps.stream().filter(step -> declaredAt(step).isPresent()).count() - 1;
    }

    /** When what holds now was declared: the submission, or the latest amendment. */
    public Instant declaredAt() {
        return steps.reversed().stream()
                .flatMap(step -> declaredAt(step).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a case without a declaration"));
    }

    private static Optional<Instant> declaredAt(Step step) {
        return switch (step.after()) {
            case Submitted it -> Optional.of(it.declaration().submittedAt());
            case Supplemented it -> Optional.of(it.at());
            case CorrectedForFirstReview it -> Optional.of(it.at());
            case CorrectedForCityReview it -> Optional.of(it.at());
            case FirstNoticeCorrected it -> Optional.of(it.correction().at());
            case CityNoticeCorrected it -> Optional.of(it.correction().at());
            case FactsChanged it -> Optional.of(it.decision().at());
            case TenantFactsChanged it -> Optional.of(it.decision().at());
            default -> Optional.empty();
        };
    }

    /** Whether this objection was upheld and opened a review again. */
    public boolean reopenedBy(String objectionId) {
        return steps.stream().anyMatch(step -> switch (step.after()) {
            case FirstObjectionUpheld it -> it.objectionId().equals(objectionId);
            case CityObjectionUpheld it -> it.objectionId().equals(objectionId);
            default -> false;
        });
    }

    /** The latest step of this type. */
    public <T extends Application> Optional<T> latest(Class<T> type) {
        return steps.reversed().stream()
                .map(Step::after)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
