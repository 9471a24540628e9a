package cn.gov.zs.housing.allocation.batch;

import java.time.Instant;
import java.util.List;

/** Resolutions of a committee of three. */
public final class ResolutionSamples {

    private ResolutionSamples() {}

    /** Two for, one against. */
    public static Resolution passed(String digest, String chair, Instant at) {
        return of(Resolution.Vote.FOR, digest, chair, at);
    }

    /** One for, one against, one abstained. */
    public static Resolution oneShort(String digest, String chair, Instant at) {
        return of(Resolution.Vote.ABSTAINED, digest, chair, at);
    }

    private static Resolution of(Resolution.Vote second, String digest, String chair, Instant at) {
        return new Resolution(
                digest,
                3,
                2,
                List.of(
                        new Resolution.Ballot(1, "郑国梁", "人大代表", Resolution.Vote.FOR, "符合规定"),
                        new Resolution.Ballot(2, "梁惠仪", "政协委员", second, "无异议"),
                        new Resolution.Ballot(3, "何志强", "专家", Resolution.Vote.AGAINST, "户型偏小")),
                "三人到会，表决。",
                chair,
                at);
    }
}
