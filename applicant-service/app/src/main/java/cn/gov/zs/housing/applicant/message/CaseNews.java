package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.housing.applicant.application.StepKind;
import cn.gov.zs.housing.applicant.contract.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a household is told of a step of its case.
 *
 * @param kind {@code case.} and the step's name in small letters
 * @param words the words that belong to the step: what is missing, what is to be corrected, the reasons of a refusal
 * @param by the last day of what the step began, as far as the case says
 */
public record CaseNews(MessageKind kind, List<String> words, Optional<LocalDate> by) {
    private static final MessageKind LEFT = new MessageKind("case.left");

    /**
     * The news of the case having entered a state on a day. A case is told of by what happened, not by its state alone: an upheld
     * appeal leads back to a state that was told of before.
     *
     * @param now the case as it is by now; it may have moved on
     */
    public static CaseNews of(Application now, CaseState entered, LocalDate on) {
        var history = History.of(now);
        return history.steps().reversed().stream()
                .filter(step -> step.after().state().name().equals(entered.name())
                        && step.on().equals(on))
                .findFirst()
                .map(step -> new CaseNews(kind(step), words(step), by(step, history)))
                .orElseGet(() -> new CaseNews(kind(entered.name()), List.of(), Optional.empty()));
    }

    /** Who leaves the list by its own wish is told so, and of no remedies against itself. */
    private static MessageKind kind(Step step) {
        return step.after() instanceof Removed removed && !removed.appealLies()
                ? LEFT
                : kind(step.kind().name());
    }

    private static MessageKind kind(String name) {
        return new MessageKind("case." + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static List<String> words(Step step) {
        return switch (step.kind()) {
            case GAPS_TOLD,
                    RETURNED,
                    REFUSED,
                    APPEAL_REJECTED,
                    APPEAL_UPHELD,
                    REINSTATED,
                    REMOVED,
                    QUALIFICATION_LOST,
                    QUALIFICATION_RESTORED ->
                step.handling().map(handling -> handling.finding().text()).stream()
                        .toList();
            default -> List.of();
        };
    }

    private static Optional<LocalDate> by(Step step, History history) {
        return switch (step.kind()) {
            case FIRST_NOTICE_PUBLISHED ->
                history.notice(NoticeStage.FIRST_REVIEW).map(PublicNotice::lastDay);
            case CITY_NOTICE_PUBLISHED ->
                history.notice(NoticeStage.CITY_REVIEW).map(PublicNotice::lastDay);
            case APPEALED -> history.appeal().map(appeal -> appeal.answer().due());
            default -> Optional.empty();
        };
    }

    /** Every kind there is, for the test that each has its words. */
    static List<MessageKind> kinds() {
        return Stream.concat(Stream.of(StepKind.values()).map(step -> kind(step.name())), Stream.of(LEFT))
                .toList();
    }

    /** Without the words. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
