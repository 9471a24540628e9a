package cn.gov.zs.housing.allocation.batch.web;

/**
 * A batch for those who work on it.
 *
 * @param version the version a form must carry
 * @param batch the batch
 */
public record StaffBatchView(long version, BatchView batch) {}
