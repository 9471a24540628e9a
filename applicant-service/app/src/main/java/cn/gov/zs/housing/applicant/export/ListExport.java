package cn.gov.zs.housing.applicant.export;

import java.time.Instant;

/**
 * The record that a list of staff went out as a workbook (导出记录). It is never changed, and removed only when its time is over.
 *
 * @param id a UUID
 * @param subject Keycloak subject of who took it
 * @param name her name as staff see it
 * @param role by which she may see the list
 * @param list a stable word such as {@code applications}
 * @param filter what was asked for, such as {@code state=APPEALED}; empty for all she may see
 * @param rows how many rows the list had when it was taken
 */
public record ListExport(
        String id, Instant at, String subject, String name, String role, String list, String filter, long rows) {
    /** What went out, not who took it. */
    @Override
    public String toString() {
        return "export of " + rows + " rows of " + list + " at " + at;
    }
}
