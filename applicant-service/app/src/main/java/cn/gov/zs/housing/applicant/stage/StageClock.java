package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.platform.workdays.Pause;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in a case, and by when: read from the steps the case took, the rule in force when the stage began and a
 * calendar, and from nothing else, so that it can be read again whenever the calendar changes.
 *
 * <p>Time that the case spent with the household is not the office's (decision 0146).
 *
 * @param rule what holds for it
 * @param limit by when
 */
public record StageClock(StageRule rule, Limit limit) {
    /** Why days are not counted, as the working says. */
    public static final String WITH_HOUSEHOLD = "household";

    /** The clock that runs in this case; empty while it is nobody's turn, or when no rule was in force. */
    public static Optional<StageClock> of(Application application, StageTable table, WorkCalendar calendar) {
        return Stage.in(application.state()).flatMap(stage -> of(application, stage, table, calendar));
    }

    private static Optional<StageClock> of(
            Application application, Stage stage, StageTable table, WorkCalendar calendar) {
        var hand = new Hand(stage, table);
        Step.upTo(application).forEach(hand::take);
        return hand.read(calendar);
    }

    /** Which stage. */
    public Stage stage() {
        return rule.stage();
    }

    /** The hand of one stage's clock, moved by each step of the case. */
    private static final class Hand {
        private final Stage stage;
        private final StageTable table;
        private final List<Pause> pauses = new ArrayList<>();
        private @Nullable StageRule rule;
        private @Nullable LocalDate start;
        private @Nullable LocalDate pausedOn;

        Hand(Stage stage, StageTable table) {
            this.stage = stage;
            this.table = table;
        }

        void take(Step step) {
            var day = step.on();
            var held = rule;
            if (held == null) {
                table.inForce(stage, day)
                        .filter(found -> StageRule.any(found.starts(), step))
                        .ifPresent(found -> start(found, day));
            } else if (StageRule.any(held.stops(), step)) {
                stop();
            } else if (StageRule.any(held.pauses(), step)) {
                pausedOn = day;
            } else if (StageRule.any(held.resumes(), step)) {
                resume(day);
            }
        }

        private void start(StageRule found, LocalDate day) {
            rule = found;
            start = day;
            pauses.clear();
            pausedOn = null;
        }

        private void stop() {
            rule = null;
            start = null;
        }

        /** Neither the day it was handed to the household nor the day it came back is the office's. */
        private void resume(LocalDate day) {
            var from = pausedOn;
            if (from != null) {
                pauses.add(new Pause(from, day.plusDays(1), WITH_HOUSEHOLD));
                pausedOn = null;
            }
        }

        Optional<StageClock> read(WorkCalendar calendar) {
            var held = rule;
            var began = start;
            return held == null || began == null || pausedOn != null
                    ? Optional.empty()
                    : Optional.of(
                            new StageClock(held, Limit.count(began, held.limit(), held.unit(), pauses, calendar)));
        }
    }
}
