package cn.gov.zs.housing.applicant.stage.web;

import java.util.List;

/**
 * A page of deadlines.
 *
 * @param page its number, from 0
 * @param size rows per page
 * @param total how many there are on all pages
 * @param more whether a later page exists
 */
record DeadlineList(List<DeadlineRow> items, int page, int size, long total, boolean more) {}
