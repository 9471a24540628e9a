package cn.gov.zs.platform.http;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a missing setting into two lines instead of a stack trace. */
public final class SettingFailureAnalyzer extends AbstractFailureAnalyzer<MissingSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingSettingException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set it in the environment or in the service's configuration.", cause);
    }
}
