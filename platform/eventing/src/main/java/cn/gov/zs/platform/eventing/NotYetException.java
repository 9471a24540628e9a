package cn.gov.zs.platform.eventing;

/**
 * Thrown by a handler when what this event needs has not arrived yet, typically an event of another topic. The event, and
 * later ones of its key, are tried again with growing pauses; after about a minute it becomes a dead letter.
 */
public final class NotYetException extends RuntimeException {

    /** @param missing what is waited for, by ids; never a name or other personal data */
    public NotYetException(String missing) {
        super(missing);
    }
}
