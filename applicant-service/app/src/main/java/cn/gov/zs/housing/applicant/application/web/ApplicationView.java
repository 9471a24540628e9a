package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.allotment.DrawnHome;
import cn.gov.zs.housing.applicant.allotment.ResultNotice;
import cn.gov.zs.housing.applicant.application.Allotment;
import cn.gov.zs.housing.applicant.application.Appeal;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.application.GapsTold;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.applicant.application.Returned;
import cn.gov.zs.housing.applicant.application.ReviewStage;
import cn.gov.zs.housing.applicant.application.StepKind;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.review.EvidenceReference;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One application as pages and the API show it: identity numbers masked, figures per head computed.
 *
 * @param version sent back with a review
 * @param channel whether it came in online, at a window or from a workbook
 * @param phone how it is reached, for the household and the staff on its case; never published
 * @param email null without one
 * @param nextBy the last day of the notice or of the answer that is awaited; null when there is none
 * @param reviews who took which step on which words; for staff only, null for the household
 * @param asked what the household is to hand in or to correct now; null when nothing is
 * @param refusals refusals and the appeals against them, the earliest first; without the persons' names for the household
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        String id,
        long version,
        ApplicationState state,
        ApplicationCategory category,
        FormOfSupport formOfSupport,
        Entry.Channel channel,
        Instant submittedAt,
        Township township,
        Member applicant,
        String phone,
        @Nullable String email,
        List<Member> coApplicants,
        String hukouAddress,
        String currentAddress,
        String employer,
        int householdSize,
        BigDecimal floorArea,
        BigDecimal perHeadFloorArea,
        BigDecimal yearlyIncome,
        BigDecimal perHeadMonthlyIncome,
        BigDecimal declaredAssets,
        DeclaredMeans means,
        ScoreFacts scoreFacts,
        List<Milestone> timeline,
        List<NoticeLink> notices,
        @Nullable LocalDate nextBy,
        @Nullable DrawnFlat allotment,
        @Nullable List<ReviewLine> reviews,
        @Nullable AskedOfHousehold asked,
        List<RefusalLine> refusals) {

    /** A member of the household; the applicant has no relation to herself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            String name, String maskedIdNumber, @Nullable Relation relation) {
        /** Without the name. */
        @Override
        public String toString() {
            return maskedIdNumber;
        }
    }

    /**
     * A step of the path.
     *
     * @param on the day it was reached, null when it lies ahead
     * @param status {@code done}, {@code now} or {@code next}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Milestone(
            ApplicationState state, @Nullable LocalDate on, String status) {}

    /**
     * A notice of the application and where the public reads it.
     *
     * @param current false when a later notice of the same kind took its place
     */
    public record NoticeLink(
            NoticeStage stage,
            String noticeId,
            LocalDate publishedOn,
            LocalDate lastDay,
            String path,
            boolean current) {}

    /**
     * A step that a person took.
     *
     * @param evidence what lay in the file then
     */
    public record ReviewLine(
            StepKind step, String reviewer, Instant at, String finding, List<EvidenceReference> evidence) {
        /** Without the finding. */
        @Override
        public String toString() {
            return step + " at " + at;
        }
    }

    /** What the household was told to hand in or to correct, and when. */
    public record AskedOfHousehold(String words, Instant at) {
        /** Without the words. */
        @Override
        public String toString() {
            return "asked at " + at;
        }
    }

    /**
     * A refusal and what became of it.
     *
     * @param reviewer for staff only, null for the household
     * @param article of 《公共租赁住房管理办法》 that the ground rests on
     * @param appeal null when the household did not appeal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RefusalLine(
            ReviewStage stage,
            @Nullable String reviewer,
            Instant at,
            RefusalGround ground,
            int article,
            String reasons,
            @Nullable AppealLine appeal) {
        /** Without the reasons. */
        @Override
        public String toString() {
            return stage + " refused at " + at;
        }
    }

    /**
     * An appeal.
     *
     * @param answerBy the last day for the answer
     * @param provisional whether next year's calendar may still move that day
     * @param upheld null while it is not decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AppealLine(
            String grounds,
            Instant at,
            LocalDate answerBy,
            boolean provisional,
            @Nullable Boolean upheld,
            @Nullable Instant decidedAt,
            @Nullable String decision) {
        /** Without the words. */
        @Override
        public String toString() {
            return "appeal at " + at;
        }
    }

    /**
     * The drawn home.
     *
     * @param estate, building, number, address null until its offer was heard of
     * @param resultNoticePath where the result stands, null until it is up
     * @param confirmedOn null while the result can still be objected to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DrawnFlat(
            String batchId,
            String batchTitle,
            Instant drawnAt,
            int entrantNumber,
            String homeId,
            @Nullable String estate,
            @Nullable String building,
            @Nullable String number,
            @Nullable String address,
            @Nullable String resultNoticePath,
            @Nullable LocalDate resultLastDay,
            @Nullable LocalDate confirmedOn) {}

    /** What the household sees of its own application. */
    public static ApplicationView forHousehold(Versioned<Application> application, Allotments allotments) {
        return of(application, allotments, false);
    }

    /** What staff in scope see. */
    public static ApplicationView forStaff(Versioned<Application> application, Allotments allotments) {
        return of(application, allotments, true);
    }

    private static ApplicationView of(Versioned<Application> versioned, Allotments allotments, boolean forStaff) {
        var application = versioned.state();
        var declaration = application.declaration();
        var household = declaration.household();
        var history = History.of(application);
        var allotment = history.allotment().map(drawn -> drawn(drawn, history, allotments));
        return new ApplicationView(
                application.id().text(),
                versioned.version(),
                application.state(),
                declaration.category(),
                declaration.formOfSupport(),
                declaration.entry().channel(),
                declaration.submittedAt(),
                application.township(),
                member(household.applicant(), null),
                declaration.contact().phone().text(),
                declaration.contact().email().map(EmailAddress::text).orElse(null),
                members(household),
                declaration.hukou().text(),
                declaration.current().text(),
                declaration.employer(),
                household.size(),
                household.dwelling().floorArea(),
                household.perHeadFloorArea(),
                household.yearlyIncome().amount(),
                household.perHeadMonthlyIncome(),
                household.declaredAssets().amount(),
                DeclaredMeans.of(household),
                household.scoreFacts(),
                timeline(application, history),
                notices(history),
                nextBy(application.state(), history, allotment).orElse(null),
                allotment.orElse(null),
                forStaff ? reviews(history) : null,
                asked(application).orElse(null),
                history.refusals().stream().map(line -> refusal(line, forStaff)).toList());
    }

    private static List<Member> members(Household household) {
        return household.coApplicants().stream()
                .map(coApplicant -> member(coApplicant.person(), coApplicant.relation()))
                .toList();
    }

    private static Member member(Person person, @Nullable Relation relation) {
        return new Member(person.name().text(), person.idNumber().masked().toString(), relation);
    }

    /** The path to a home; for who was refused, how far it led and where it left the path. */
    private static List<Milestone> timeline(Application application, History history) {
        var now = application.state();
        var steps = new ArrayList<Milestone>();
        for (var state : ApplicationState.path()) {
            var on = history.reached(state);
            if (now.onPath() || on.isPresent()) {
                steps.add(new Milestone(state, on.orElse(null), now.onPath() ? status(state, now) : "done"));
            }
        }
        if (!now.onPath()) {
            steps.add(new Milestone(now, history.reached(now).orElse(null), "now"));
        }
        return steps;
    }

    private static String status(ApplicationState state, ApplicationState now) {
        var place = state.compareTo(now);
        return place < 0 ? "done" : place == 0 ? "now" : "next";
    }

    private static RefusalLine refusal(History.RefusalLine line, boolean forStaff) {
        var refusal = line.refusal();
        var appeal = line.appeal();
        return new RefusalLine(
                line.stage(),
                forStaff ? refusal.name() : null,
                refusal.at(),
                refusal.ground(),
                refusal.ground().article(),
                refusal.reasons().text(),
                appeal == null ? null : appeal(appeal, line.decision(), line.upheld()));
    }

    /** An appeal and what became of it. */
    public static AppealLine appeal(Appeal appeal, @Nullable Handling decision, boolean upheld) {
        return new AppealLine(
                appeal.grounds().text(),
                appeal.at(),
                appeal.answer().due(),
                appeal.answer().provisional(),
                decision == null ? null : upheld,
                decision == null ? null : decision.at(),
                decision == null ? null : decision.finding().text());
    }

    private static List<NoticeLink> notices(History history) {
        return history.notices().stream()
                .map(line -> new NoticeLink(
                        line.stage(),
                        line.notice().id(),
                        line.notice().publishedOn(),
                        line.notice().lastDay(),
                        line.notice().path(),
                        line.current()))
                .toList();
    }

    private static Optional<AskedOfHousehold> asked(Application application) {
        return switch (application) {
            case GapsTold it -> Optional.of(asked(it.gaps()));
            case Returned it -> Optional.of(asked(it.what()));
            default -> Optional.empty();
        };
    }

    private static AskedOfHousehold asked(Handling told) {
        return new AskedOfHousehold(told.finding().text(), told.at());
    }

    private static Optional<LocalDate> nextBy(ApplicationState state, History history, Optional<DrawnFlat> allotment) {
        return switch (state) {
            case FIRST_NOTICE_STANDING ->
                history.notice(NoticeStage.FIRST_REVIEW).map(PublicNotice::lastDay);
            case CITY_NOTICE_STANDING -> history.notice(NoticeStage.CITY_REVIEW).map(PublicNotice::lastDay);
            case ALLOTTED -> allotment.flatMap(drawn -> Optional.ofNullable(drawn.resultLastDay()));
            case APPEALED -> history.appeal().map(appeal -> appeal.answer().due());
            case SUBMITTED,
                    GAPS_TOLD,
                    ACCEPTED,
                    VISITED,
                    RETURNED,
                    FIRST_REVIEWED,
                    FIRST_NOTICE_HELD,
                    FILED,
                    CITY_REVIEWED,
                    CITY_NOTICE_HELD,
                    REGISTERED,
                    ALLOTMENT_CONFIRMED,
                    REFUSED,
                    APPEAL_REJECTED,
                    WITHDRAWN,
                    REMOVED,
                    QUALIFICATION_LOST -> Optional.empty();
        };
    }

    private static DrawnFlat drawn(Allotment drawn, History history, Allotments allotments) {
        var home = allotments.findHome(drawn.homeId());
        var notice = allotments.findResultNotice(drawn.batchId());
        return new DrawnFlat(
                drawn.batchId(),
                drawn.batchTitle(),
                drawn.drawnAt(),
                drawn.entrantNumber(),
                drawn.homeId(),
                home.map(DrawnHome::estate).orElse(null),
                home.map(DrawnHome::building).orElse(null),
                home.map(DrawnHome::number).orElse(null),
                home.map(DrawnHome::address).orElse(null),
                notice.map(ResultNotice::path).orElse(null),
                notice.map(ResultNotice::lastDay).orElse(null),
                history.confirmedOn().orElse(null));
    }

    private static List<ReviewLine> reviews(History history) {
        return history.steps().stream()
                .flatMap(step -> step.handling().map(taken -> line(step.kind(), taken)).stream())
                .toList();
    }

    private static ReviewLine line(StepKind step, Handling taken) {
        return new ReviewLine(
                step,
                taken.name(),
                taken.at(),
                taken.finding().text(),
                taken.finding().evidence());
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "view of application " + id;
    }
}
