package cn.gov.zs.platform.crypto;

/** The keys are missing or cannot be used; the message names the setting or the line, never what stands there. */
public final class BadKeysException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadKeysException(String message) {
        super(message);
    }

    public BadKeysException(String message, Throwable cause) {
        super(message, cause);
    }
}
