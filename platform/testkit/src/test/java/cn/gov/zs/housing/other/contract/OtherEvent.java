package cn.gov.zs.housing.other.contract;

/** Another service's event, for the rule that keeps it out of pages. */
public record OtherEvent(String id) {}
