package cn.gov.zs.housing.gateway.guard;

/** A service answered that it cannot serve now: 502, 503 or 504. */
public final class NotServingException extends RuntimeException {

    private final int status;

    /** @param status the status it answered with */
    public NotServingException(int status) {
        super("answered " + status, null, false, false);
        this.status = status;
    }

    /** The status it answered with. */
    public int status() {
        return status;
    }

    /** Whether {@code status} means that the service cannot serve, as opposed to having answered. */
    public static boolean says(int status) {
        return status >= 502 && status <= 504;
    }
}
