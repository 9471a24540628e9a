package cn.gov.zs.platform.local.process;

/** The platform cannot be started, for a reason that one line tells and that the person can do something about. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With that one line. */
    public CannotStart(String line) {
        super(line);
    }
}
