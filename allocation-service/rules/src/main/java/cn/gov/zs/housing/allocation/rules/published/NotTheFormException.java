package cn.gov.zs.housing.allocation.rules.published;

/** A file begins as a bundle, but its container is so different that nothing in it can be told apart. */
final class NotTheFormException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is different. */
    enum Reason {
        TOO_LARGE,
        COMPRESSED,
        CUT_OFF,
        TWICE,
        TOO_MANY,
        OTHER_FILES
    }

    private final Reason reason;

    NotTheFormException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
