package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Page;
import java.util.List;

/**
 * A page of a list.
 *
 * @param items the rows, newest first
 * @param page its number, from 0
 * @param size rows per page
 * @param total how many there are on all pages
 * @param more whether a later page exists
 */
public record ApplicationList(List<ApplicationRow> items, int page, int size, long total, boolean more) {
    /** Rows on a page of the web site. */
    public static final int ON_A_PAGE = 20;

    /** Asks for a page. */
    public static ApplicationList of(Applications applications, Listing listing, Page page) {
        var items = applications.list(listing, page).stream()
                .map(ApplicationRow::of)
                .toList();
        var total = applications.count(listing);
        return new ApplicationList(items, page.number(), page.size(), total, page.skip() + (long) items.size() < total);
    }
}
