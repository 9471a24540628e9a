package cn.gov.zs.housing.disclosure.request;

/**
 * How a request came (提出方式). Whether the day it arrived is the day it is received (art. 31), or both sides have to confirm one. The
 * names are wire names.
 */
public enum Way {
    /** 当面提交: received that day. */
    COUNTER(true),
    /** 邮政企业签收的邮寄（挂号、特快）: received the day it was signed for. */
    SIGNED_POST(true),
    /** 平常信函等无需签收的邮寄: received the day that is confirmed with the applicant. */
    PLAIN_POST(false),
    /** 互联网渠道: received the day both sides confirm. */
    WEB(false),
    /** 传真: received the day both sides confirm. */
    FAX(false);

    private final boolean receivedOnArrival;

    Way(boolean receivedOnArrival) {
        this.receivedOnArrival = receivedOnArrival;
    }

    /** Whether the day it arrived settles the day it is received. */
    public boolean receivedOnArrival() {
        return receivedOnArrival;
    }
}
