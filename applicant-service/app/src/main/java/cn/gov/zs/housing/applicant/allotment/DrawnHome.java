package cn.gov.zs.housing.applicant.allotment;

/**
 * A home that was on offer, as its household wants to see it.
 *
 * @param id the home in housing-service
 * @param estate 小区, such as 祈安苑
 * @param building 楼栋
 * @param number 房号
 * @param address 承租地址
 */
public record DrawnHome(String id, String estate, String building, String number, String address) {}
