package cn.gov.zs.platform.journeys;

import org.jspecify.annotations.Nullable;

/** A step of the journey did not go as the office's plan says. The message is what the operator reads. */
public final class JourneyFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JourneyFailed(String message) {
        this(message, null);
    }

    public JourneyFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
