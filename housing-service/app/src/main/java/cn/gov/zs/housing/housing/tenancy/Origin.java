package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;

/**
 * Where a tenancy comes from.
 *
 * @param kind how the household came to this home
 * @param reference the batch it was drawn in, or the tenancy it was transferred from
 * @param on the day the result became final, or the transfer was agreed, in Shanghai
 */
public record Origin(Kind kind, String reference, LocalDate on) {
    /** How a household comes to a home. */
    public enum Kind {
        /** 抽签分配. */
        ALLOTTED,
        /** 调换. */
        TRANSFERRED
    }
}
