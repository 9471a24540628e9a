/** Adopted notices in a service's own MongoDB. */
@NullMarked
package cn.gov.zs.platform.workdays.store;

import org.jspecify.annotations.NullMarked;
