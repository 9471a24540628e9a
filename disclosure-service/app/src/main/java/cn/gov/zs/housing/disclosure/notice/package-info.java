/** Notices (公示): what stands before the public for a legal period, and what remains of it afterwards. */
@NullMarked
package cn.gov.zs.housing.disclosure.notice;

import org.jspecify.annotations.NullMarked;
