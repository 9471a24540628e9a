package cn.gov.zs.housing.applicant.township;

/**
 * A village or residents' committee (村居).
 *
 * @param code statistical code, twelve digits such as {@code 442000118008}; the first nine are its township's
 * @param name as addresses and notices write it, such as 永宁社区
 * @param fullName such as 永宁社区居民委员会
 * @param township the township it belongs to
 */
public record Village(String code, String name, String fullName, Township township) {}
