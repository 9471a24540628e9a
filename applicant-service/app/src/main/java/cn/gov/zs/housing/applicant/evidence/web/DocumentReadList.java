package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.evidence.DocumentRead;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import java.util.List;
import java.util.function.Function;

/**
 * A page of looks at documents.
 *
 * @param items newest first
 * @param page its number, from 0
 * @param size rows per page
 * @param total how many there are on all pages
 * @param more whether a later page exists
 */
public record DocumentReadList(List<DocumentReadRow> items, int page, int size, long total, boolean more) {
    static DocumentReadList forAuditor(DocumentReads reads, ReadListing listing, Page page) {
        return of(reads, listing, page, DocumentReadRow::forAuditor);
    }

    static DocumentReadList forHousehold(DocumentReads reads, ApplicationId application, Page page) {
        return of(reads, ReadListing.of(application), page, DocumentReadRow::forHousehold);
    }

    private static DocumentReadList of(
            DocumentReads reads, ReadListing listing, Page page, Function<DocumentRead, DocumentReadRow> row) {
        var items = reads.list(listing, page).stream().map(row).toList();
        var total = reads.count(listing);
        return new DocumentReadList(
                items, page.number(), page.size(), total, page.skip() + (long) items.size() < total);
    }
}
