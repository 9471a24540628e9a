package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;

/**
 * What a household pays that stays after the removal period (市场租金).
 *
 * @param monthly for a whole month
 * @param source where the amount comes from
 * @param by subject of the officer
 */
public record MarketRent(Yuan monthly, String source, String by) {}
