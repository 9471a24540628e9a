package cn.gov.zs.housing.allocation.rules.published;

/** A file is no bundle at all; the message key says why. */
final class NotABundleException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is no bundle. */
    enum Reason {
        TOO_LARGE,
        NO_ZIP,
        COMPRESSED,
        TWICE,
        TOO_MANY,
        OTHER_FILES
    }

    private final Reason reason;

    NotABundleException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
