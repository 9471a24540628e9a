package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.housing.applicant.application.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case that starts, stops, pauses or resumes a clock.
 *
 * @param into the state the step must have led to; null when any will do
 */
public record Trigger(StepKind kind, @Nullable ApplicationState into) {
    /** Whether this step is such a one. */
    public boolean matches(Step step) {
        return kind == step.kind() && (into == null || into == step.after().state());
    }

    /**
     * Reads {@code KIND} or {@code KIND@STATE}.
     *
     * @throws IllegalArgumentException if it names no step or no state
     */
    static Trigger read(String written) {
        var at = written.indexOf('@');
        return at < 0
                ? new Trigger(StepKind.valueOf(written), null)
                : new Trigger(
                        StepKind.valueOf(written.substring(0, at)),
                        ApplicationState.valueOf(written.substring(at + 1)));
    }
}
