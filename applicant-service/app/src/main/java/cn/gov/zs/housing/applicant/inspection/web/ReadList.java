package cn.gov.zs.housing.applicant.inspection.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.inspection.IdNumberRead;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import java.util.List;
import java.util.function.Function;

/**
 * A page of records.
 *
 * @param items newest first
 * @param page its number, from 0
 * @param size rows per page
 * @param total how many there are on all pages
 * @param more whether a later page exists
 */
public record ReadList(List<ReadRow> items, int page, int size, long total, boolean more) {
    /** Asks for a page, for the auditor. */
    static ReadList forAuditor(IdNumberReads reads, ReadListing listing, Page page) {
        return of(reads, listing, page, ReadRow::forAuditor);
    }

    /** The newest looks at the numbers of one household, for itself. */
    public static ReadList forHousehold(IdNumberReads reads, ApplicationId application, Page page) {
        return of(reads, ReadListing.of(application), page, ReadRow::forHousehold);
    }

    private static ReadList of(
            IdNumberReads reads, ReadListing listing, Page page, Function<IdNumberRead, ReadRow> row) {
        var items = reads.list(listing, page).stream().map(row).toList();
        var total = reads.count(listing);
        return new ReadList(items, page.number(), page.size(), total, page.skip() + (long) items.size() < total);
    }
}
