package cn.gov.zs.housing.applicant.inspection;

import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import java.time.Instant;
import java.util.List;

/** Records of looks, kept since the look. */
public final class RetainedReads implements Retained {
    private final IdNumberReads reads;

    /** Those kept here. */
    public RetainedReads(IdNumberReads reads) {
        this.reads = reads;
    }

    @Override
    public Datum datum() {
        return Datum.ID_NUMBER_READ;
    }

    @Override
    public List<Item> due(Instant line, String after, int limit) {
        return reads.before(line, after, limit).stream()
                .map(read -> new Item(read.id(), read.applicationId()))
                .toList();
    }

    @Override
    public Removal remove(String id, Instant line) {
        return reads.remove(id, line) ? Removal.REMOVED : Removal.GONE;
    }
}
