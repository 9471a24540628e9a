package cn.gov.zs.platform.eventing.deadletter;

/** The fault lies around us, not in the event: the same event is to be delivered again. */
public final class TransientFaultException extends RuntimeException {

    TransientFaultException(Received received, Throwable fault) {
        super(received + " must be delivered again", fault);
    }
}
