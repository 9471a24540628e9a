package cn.gov.zs.housing.applicant.subsidy;

import java.time.YearMonth;
import java.util.List;

/** The records of downloads. They are added and read; there is no way to change one, and none goes before its time (retention). */
public interface PaymentListDownloads {
    /** Keeps a record. Returns when it is stored. */
    void keep(ListDownload download);

    /** The downloads of all lists of a month, newest first, at most 100. */
    List<ListDownload> of(YearMonth month);
}
