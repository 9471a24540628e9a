package cn.gov.zs.housing.gateway.edge;

/** The client went away while it was still sending. It is nobody's fault behind the gateway and counts against nobody. */
public final class ClientGoneException extends RuntimeException {

    ClientGoneException(Throwable cause) {
        super("the client stopped sending", cause, false, false);
    }
}
