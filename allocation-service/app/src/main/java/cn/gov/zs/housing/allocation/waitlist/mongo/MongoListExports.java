package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.housing.allocation.waitlist.ListExport;
import cn.gov.zs.housing.allocation.waitlist.ListExports;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import java.util.function.Function;

/** The record of lists that went out, in MongoDB. */
public final class MongoListExports implements ListExports {
    private final Aggregates<ListExport> exports;

    /** @param store this service's database */
    public MongoListExports(AggregateStore store) {
        exports = store.of("waitlist-exports", ListExport.class, Function.identity(), Function.identity());
    }

    @Override
    public void keep(String id, ListExport export) {
        exports.create(id, export);
    }
}
