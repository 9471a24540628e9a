package cn.gov.zs.platform.eventing;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a real MongoDB, where a Docker engine can run one. */
@ExtendWith(RealMongo.class)
class RealMongoAggregatesIT implements AggregatesContract {

    private final Fixture fixture = new Fixture(uri());

    @Override
    public String uri() {
        return RealMongo.uri();
    }

    @Override
    public Fixture fixture() {
        return fixture;
    }
}
