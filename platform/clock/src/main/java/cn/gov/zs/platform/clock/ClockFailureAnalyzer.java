package cn.gov.zs.platform.clock;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns an unusable clock file into two lines instead of a stack trace. */
public final class ClockFailureAnalyzer extends AbstractFailureAnalyzer<ClockFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ClockFileException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct or remove the file, or unset " + ClockFile.SETTING + " to use real time.",
                cause);
    }
}
