package cn.gov.zs.housing.housing.construction;

/**
 * A township (镇街) of Zhongshan.
 *
 * @param code statistical code, nine digits such as {@code 442000118}
 * @param name such as 小榄镇
 * @param englishName such as {@code Xiaolan Town}
 */
public record Township(String code, String name, String englishName) {}
