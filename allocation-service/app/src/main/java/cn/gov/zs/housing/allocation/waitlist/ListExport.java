package cn.gov.zs.housing.allocation.waitlist;

import java.time.Instant;

/**
 * The record that a waiting list went out as a workbook (导出记录); never changed.
 *
 * @param at when
 * @param subject who took it
 * @param role by which she may see the list
 * @param filter what was asked for
 * @param rows how many rows it had
 */
public record ListExport(Instant at, String subject, String role, String filter, long rows) {}
