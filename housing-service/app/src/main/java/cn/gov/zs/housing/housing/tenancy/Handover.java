package cn.gov.zs.housing.housing.tenancy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What both parties saw when keys changed hands (交接记录), at the begin or the end.
 *
 * @param on the Shanghai day
 * @param water meter reading in m³, 0 or more
 * @param electricity meter reading in kWh, 0 or more
 * @param gas meter reading in m³, 0 or more
 * @param keys how many keys, 0 to {@value #MOST_KEYS}
 * @param condition the state of the home in words
 * @param by subject of the officer
 */
public record Handover(
        LocalDate on, BigDecimal water, BigDecimal electricity, BigDecimal gas, int keys, String condition, String by) {
    public static final int MOST_KEYS = 50;

    Handover wordless() {
        return new Handover(on, water, electricity, gas, keys, "", by);
    }

    /** Without words about a home that somebody lives in. */
    @Override
    public String toString() {
        return "Handover[" + on + "]";
    }
}
