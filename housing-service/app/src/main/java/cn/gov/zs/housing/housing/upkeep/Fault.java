package cn.gov.zs.housing.housing.upkeep;

/** What is broken (报修类别). */
public enum Fault {
    /** 给排水. */
    WATER,
    /** 电路. */
    ELECTRICITY,
    /** 燃气. */
    GAS,
    /** 渗漏. */
    LEAK,
    /** 门窗. */
    DOORS,
    /** 墙地面. */
    SURFACES,
    /** 电梯与公共部位. */
    COMMON_PARTS,
    /** 其他. */
    OTHER
}
