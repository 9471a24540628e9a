package cn.gov.zs.platform.workdays;

import java.time.LocalDate;
import java.util.Set;

/**
 * The holidays that the statute itself names (《全国年节及纪念日放假办法》, thirteen days from 2025), wherever they fall. A
 * year's notice only moves working days around them.
 */
@FunctionalInterface
public interface StatutoryDays {

    /** The days of that year. */
    Set<LocalDate> of(int year);
}
