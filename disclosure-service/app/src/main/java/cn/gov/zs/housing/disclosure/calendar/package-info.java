/** Days as the office counts them. */
@NullMarked
package cn.gov.zs.housing.disclosure.calendar;

import org.jspecify.annotations.NullMarked;
