package cn.gov.zs.housing.applicant.exchange;

/** Why a question was not answered. */
public enum Failure {
    /** No answer in time. */
    TIMED_OUT(true),
    /** No connection, or it broke. */
    UNREACHABLE(true),
    /** The department says that it is in trouble. */
    IN_TROUBLE(true),
    /** What came back is no answer to this question. */
    GARBLED(true),
    /** The department refuses the question; asked again it would refuse again. */
    REFUSED(false),
    /** It failed too often just now and is given time. */
    SHUT_OFF(false),
    /** Too many questions of ours wait there already. */
    CROWDED(false);

    private final boolean mayPass;

    Failure(boolean mayPass) {
        this.mayPass = mayPass;
    }

    /** Whether asking again at once can help. */
    public boolean mayPass() {
        return mayPass;
    }
}
