package cn.gov.zs.platform.tlog;

/** A text or a sequence of bytes is not what its specification says. */
public final class MalformedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MalformedException(String message) {
        super(message);
    }
}
