/** A batch follows what the committee resolved, also when the replica that wrote it died. */
@NullMarked
package cn.gov.zs.housing.allocation.committee.kafka;

import org.jspecify.annotations.NullMarked;
