package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.PlannedPool;
import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import java.util.List;

/** A pool of a plan as it is stored. */
record PoolDocument(String pool, String title, int from, int to, List<HomeDocument> homes, List<QuotaDocument> quotas) {

    record QuotaDocument(String category, int homes, int reserves) {}

    static PoolDocument of(PlannedPool p) {
        return new PoolDocument(
                p.pool(),
                p.title(),
                p.from(),
                p.to(),
                p.homes().stream().map(HomeDocument::from).toList(),
                p.quotas().stream()
                        .map(q -> new QuotaDocument(q.category(), q.homes(), q.reserves()))
                        .toList());
    }

    PlannedPool toDomain() {
        return new PlannedPool(
                pool,
                title,
                from,
                to,
                homes.stream().map(HomeDocument::toDomain).toList(),
                quotas.stream()
                        .map(q -> new Quota(q.category(), q.homes(), q.reserves()))
                        .toList());
    }
}
