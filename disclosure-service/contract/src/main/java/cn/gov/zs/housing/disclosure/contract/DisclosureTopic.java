package cn.gov.zs.housing.disclosure.contract;

/** The one topic of this producer. */
final class DisclosureTopic {
    static final String NAME = "disclosure.events";

    private DisclosureTopic() {}
}
