package cn.gov.zs.housing.allocation.fairness;

import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;

/**
 * Something declared of one entrant.
 *
 * @param number its entrant number in the batch
 * @param kind what: {@link GroupKind#TOWNSHIP}, {@link GroupKind#STAFF_RELATIVE} or {@link GroupKind#EMPLOYER}
 * @param code which township or employer; empty or an office's code for a relative
 */
public record Declared(int number, GroupKind kind, String code) {}
