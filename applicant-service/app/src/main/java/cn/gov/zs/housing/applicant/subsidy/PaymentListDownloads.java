package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.Page;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The records of downloads. They are added and read; there is no way to change one, and none goes before its time (retention). */
public interface PaymentListDownloads {
    /** Keeps a record. Returns when it is stored. */
    void keep(ListDownload download);

    /** A page of all, newest first. */
    List<ListDownload> list(Page page);

    /** All of them, newest first, read while the stream is. Whoever takes it closes it. */
    Stream<ListDownload> stream();

    /** How many there are. */
    long count();

    /** The downloads of all lists of a month, newest first, at most 100. */
    List<ListDownload> of(YearMonth month);
}
