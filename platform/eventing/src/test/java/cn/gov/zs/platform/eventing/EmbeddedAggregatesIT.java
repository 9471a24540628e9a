package cn.gov.zs.platform.eventing;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server that the demo runs on. */
class EmbeddedAggregatesIT implements AggregatesContract {

    private final Fixture fixture = new Fixture(uri());

    @Override
    public String uri() {
        return TestMongo.shared().uri();
    }

    @Override
    public Fixture fixture() {
        return fixture;
    }
}
