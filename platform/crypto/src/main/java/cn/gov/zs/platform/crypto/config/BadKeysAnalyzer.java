package cn.gov.zs.platform.crypto.config;

import cn.gov.zs.platform.crypto.BadKeysException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns missing or unusable keys into two lines instead of a stack trace. */
final class BadKeysAnalyzer extends AbstractFailureAnalyzer<BadKeysException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BadKeysException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mount a key file and name it in PLATFORM_CRYPTO_KEY_FILE; the class KeyFile says its form.",
                cause);
    }
}
