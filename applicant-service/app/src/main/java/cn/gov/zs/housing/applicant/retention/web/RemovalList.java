package cn.gov.zs.housing.applicant.retention.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.retention.RemovalEntry;
import cn.gov.zs.housing.applicant.retention.RemovalLog;
import java.util.List;

/**
 * A page of removals.
 *
 * @param items the latest first
 * @param page its number, from 0
 * @param size rows per page
 * @param total how many there are on all pages
 * @param more whether a later page exists
 */
record RemovalList(List<RemovalEntry> items, int page, int size, long total, boolean more) {
    static RemovalList of(RemovalLog log, Page page) {
        var items = log.list(page);
        var total = log.count();
        return new RemovalList(items, page.number(), page.size(), total, page.skip() + (long) items.size() < total);
    }
}
