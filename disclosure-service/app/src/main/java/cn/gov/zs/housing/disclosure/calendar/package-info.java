/** Days as the office counts them: the calendar of working days, its versions, and who puts them in force. */
@NullMarked
package cn.gov.zs.housing.disclosure.calendar;

import org.jspecify.annotations.NullMarked;
