package cn.gov.zs.housing.housing.construction;

/** Built floor area of a planned unit, in classes of m² (建筑面积段). The classes are this platform's; no source was found for others. */
public enum AreaClass {
    /** 40 m² and less. */
    UP_TO_40,
    /** More than 40 and up to 60 m². */
    UP_TO_60,
    /** More than 60 m². */
    OVER_60
}
