package cn.gov.zs.platform.eventing.wire;

/** What came over the wire is not an event we can read; trying again cannot help. Its message never quotes the content. */
public final class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(String why) {
        super(why);
    }
}
