package cn.gov.zs.housing.gateway.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a missing setting into two readable lines instead of a stack trace that could carry values. */
public final class MissingSettingAnalyzer extends AbstractFailureAnalyzer<MissingSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".", "Set the environment variable " + cause.setting() + ".", cause);
    }
}
