package cn.gov.zs.housing.allocation.batch.web;

import java.util.List;

/**
 * A batch for those who work on it.
 *
 * @param version the version a form must carry
 * @param batch the batch
 * @param certificates what must hold before its draw; none once the draw is open
 */
public record StaffBatchView(long version, BatchView batch, List<CertificateView> certificates) {

    /** Keeps its own copy. */
    public StaffBatchView {
        certificates = List.copyOf(certificates);
    }
}
