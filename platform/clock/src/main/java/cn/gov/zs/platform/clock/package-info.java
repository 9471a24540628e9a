/** The one source of time: the system's clock in production, a clock that can be moved forward in the demo and in tests. */
@NullMarked
package cn.gov.zs.platform.clock;

import org.jspecify.annotations.NullMarked;
