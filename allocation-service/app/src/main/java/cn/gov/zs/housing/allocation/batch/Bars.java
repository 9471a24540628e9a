package cn.gov.zs.housing.allocation.batch;

import java.time.LocalDate;
import java.util.Map;

/** Who may not enter a batch on a day, because of homes given up. */
@FunctionalInterface
public interface Bars {

    /** Those who may not, by their applications. */
    Map<String, LeftOut> on(LocalDate day);
}
