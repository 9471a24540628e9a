package cn.gov.zs.platform.redaction;

/** A document that cannot be drawn: damaged, locked, of too many pages or too large. Trying again does not help. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }

    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
