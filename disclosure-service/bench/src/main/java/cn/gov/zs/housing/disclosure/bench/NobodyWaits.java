package cn.gov.zs.housing.disclosure.bench;

import cn.gov.zs.platform.eventing.PendingEvents;

/** No relay runs in a benchmark of the database alone. */
final class NobodyWaits implements PendingEvents {
    @Override
    public void watch(String collection, String topic) {}

    @Override
    public void in(String collection, String id) {}
}
