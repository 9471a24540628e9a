package cn.gov.zs.housing.applicant.township;

/**
 * A township (镇街): the place of hukou that makes the first review.
 *
 * @param code statistical code, nine digits such as {@code 442000118}
 * @param name Chinese name such as 小榄镇
 * @param englishName such as {@code Xiaolan Town}
 */
public record Township(String code, String name, String englishName) {}
