package cn.gov.zs.housing.disclosure.catalogue;

/** How a channel of an item stands for one duty. */
public enum ChannelState {
    /** 已公开. */
    SERVED,
    /** 缺: required, and neither served nor to be waited for any longer. */
    GAP,
    /** 待公开: required, and its day is still to come. */
    AWAITED,
    /** 未采用: optional and not used. */
    UNUSED
}
