package cn.gov.zs.housing.housing.construction;

/** How homes are raised (筹建方式). */
public enum BuildMode {
    /** 集中新建. */
    CENTRALISED,
    /** 配建, in a commercial project. */
    BUNDLED,
    /** 改建, of other buildings. */
    CONVERTED,
    /** 收购. */
    PURCHASED,
    /** 长期租赁. */
    LONG_LEASED
}
