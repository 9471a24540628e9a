package cn.gov.zs.housing.housing.township;

/**
 * A township (镇街) of Zhongshan.
 *
 * @param code statistical code, nine digits such as {@code 442000005}
 * @param name Chinese name such as 南区街道
 * @param englishName such as {@code Nanqu Subdistrict}
 */
public record Township(String code, String name, String englishName) {}
