package cn.gov.zs.housing.housing.tenancy;

/** Classes of households whose rent is reduced (租金核减对象). Which one a household is in is sensitive: it is stored encrypted. */
public enum ReliefClass {
    /** 特困. */
    DESTITUTE,
    /** 低保. */
    SUBSISTENCE,
    /** 低保边缘. */
    MARGINAL,
    /** 优抚. */
    PREFERENTIAL_CARE
}
