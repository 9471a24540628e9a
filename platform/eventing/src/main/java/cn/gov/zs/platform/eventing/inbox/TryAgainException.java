package cn.gov.zs.platform.eventing.inbox;

/** Tells the listener container to hand over the same record again: the fault is around us, not in the event. */
final class TryAgainException extends RuntimeException {

    TryAgainException(String why, Throwable cause) {
        super(why, cause);
    }
}
