package cn.gov.zs.housing.allocation.rules.json;

/** A text is not JSON of our profile; the message says what and where, and never holds more than a few characters of it. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong */
    public JsonException(String message) {
        super(message);
    }

    /** Throws; typed so that it fits in an expression. */
    public static <T> T raise(String message) {
        throw new JsonException(message);
    }
}
