/** Rules on refusals and what followed of them, for officers, households and everybody. */
@NullMarked
package cn.gov.zs.housing.allocation.refusal.web;

import org.jspecify.annotations.NullMarked;
