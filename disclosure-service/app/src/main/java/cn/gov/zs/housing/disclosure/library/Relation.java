package cn.gov.zs.housing.disclosure.library;

/**
 * What a policy does to an earlier one.
 *
 * @param target the earlier policy
 */
public record Relation(Effect effect, TextId target) {
    /** Names are stored: they never change. */
    public enum Effect {
        /** 修改. */
        AMENDS,
        /** 废止. */
        REPEALS
    }
}
