package cn.gov.zs.housing.allocation.signing;

import cn.gov.zs.housing.allocation.batch.EntrantList;
import cn.gov.zs.housing.allocation.rules.proof.TagKey;

/** Tags and the signatures behind them, by the office's tag key. */
public final class HouseholdTags implements EntrantList.EntrantTags {

    private final OfficeKeys keys;

    /** @param keys the office's */
    public HouseholdTags(OfficeKeys keys) {
        this.keys = keys;
    }

    @Override
    public TagKey key() {
        return TagKey.of(keys.tag().getPublic());
    }

    @Override
    public String tag(String batchId, String applicationId) {
        return TagKey.tag(signature(batchId, applicationId));
    }

    /** What only the household receives: it opens its tag and nobody else's. */
    public byte[] signature(String batchId, String applicationId) {
        return TagKey.sign(keys.tag().getPrivate(), batchId, applicationId);
    }
}
