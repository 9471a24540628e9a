/** Disclosure on request (依申请公开): from its arrival to its answer, with the clocks of the regulation. */
@NullMarked
package cn.gov.zs.housing.disclosure.request;

import org.jspecify.annotations.NullMarked;
