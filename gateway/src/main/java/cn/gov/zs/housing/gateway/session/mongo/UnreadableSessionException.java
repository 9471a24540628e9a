package cn.gov.zs.housing.gateway.session.mongo;

/** A stored session was sealed with another secret or written by a version this one cannot read; it counts as ended. */
final class UnreadableSessionException extends RuntimeException {

    UnreadableSessionException(Exception cause) {
        super("unreadable session: " + cause.getClass().getSimpleName());
    }
}
