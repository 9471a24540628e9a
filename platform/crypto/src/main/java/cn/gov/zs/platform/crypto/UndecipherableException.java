package cn.gov.zs.platform.crypto;

/** A ciphertext that does not decrypt. Names why and no secret. */
public final class UndecipherableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Not the form a ciphertext is stored in. */
        MALFORMED,
        /** Encrypted under a key that is not, or no longer, among ours. */
        UNKNOWN_KEY,
        /** Changed since it was encrypted, or encrypted for another place. */
        NOT_AUTHENTIC
    }

    private final Reason reason;

    private UndecipherableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public static UndecipherableException malformed() {
        return new UndecipherableException(Reason.MALFORMED, "not a stored ciphertext");
    }

    public static UndecipherableException unknownKey(KeyId key) {
        return new UndecipherableException(Reason.UNKNOWN_KEY, "there is no key " + key);
    }

    /** @param place where it was found; ids and names of fields only */
    public static UndecipherableException notAuthentic(Place place) {
        return new UndecipherableException(
                Reason.NOT_AUTHENTIC,
                "the ciphertext at " + place.collection() + " " + place.document() + " " + place.field()
                        + " was changed or belongs elsewhere");
    }

    public Reason reason() {
        return reason;
    }
}
