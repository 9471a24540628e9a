package cn.gov.zs.platform.eventing.deadletter;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.NotYetException;
import cn.gov.zs.platform.eventing.wire.UnreadableEventException;

/**
 * Why an event did not take effect.
 *
 * @param error what may be shown and kept: never the words of a foreign exception, which may quote personal data
 */
public record Failure(Kind kind, String error) {

    /** What can be done about it. */
    public enum Kind {
        /** What it needs may still come. */
        NOT_YET,
        /** Trying again does not help. */
        FATAL
    }

    static Failure of(Throwable fault) {
        return switch (fault) {
            // an aggregate that is not there yet is waited for, whether the handler says so or not
            case NotYetException missing -> new Failure(Kind.NOT_YET, words(missing));
            case AbsentException missing -> new Failure(Kind.NOT_YET, words(missing));
            case UnreadableEventException unreadable -> new Failure(Kind.FATAL, words(unreadable));
            default -> new Failure(Kind.FATAL, fault.getClass().getName() + place(fault));
        };
    }

    private static String words(RuntimeException ours) {
        return ours.getClass().getSimpleName() + ": " + ours.getMessage();
    }

    private static String place(Throwable fault) {
        var trace = fault.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
