/** Events that this service could not process: kept in order per key, tried again or replayed by staff. */
@NullMarked
package cn.gov.zs.platform.eventing.deadletter;

import org.jspecify.annotations.NullMarked;
