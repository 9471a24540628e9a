package cn.gov.zs.platform.clock;

import org.jspecify.annotations.Nullable;

/** The clock file is not usable; the message names the setting that points to it. */
public final class ClockFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClockFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
