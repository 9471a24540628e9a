package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import java.time.LocalDate;

/**
 * Who may let a home: its claim. One document per home, so that of two who want it at the same moment one is told no
 * (decision 0190).
 *
 * @param home the home
 * @param holder the tenancy that has it, also before its contract is signed
 * @param freeFrom the first day the holder may have it: the day after the one before gave it back
 */
public record Letting(HomeId home, TenancyId holder, LocalDate freeFrom) {
    /** Who holds a home that was given back before anybody's tenancy in it was opened. */
    public static final TenancyId NOBODY = new TenancyId("00000000-0000-0000-0000-000000000000");
}
