/** CloudEvents 1.0 as JSON text: what an event looks like between services. */
@NullMarked
package cn.gov.zs.platform.eventing.wire;

import org.jspecify.annotations.NullMarked;
