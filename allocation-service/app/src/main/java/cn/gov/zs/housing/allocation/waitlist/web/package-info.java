/** Pages and API of the waiting list. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist.web;

import org.jspecify.annotations.NullMarked;
