/** Versions of the calendar in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.calendar.mongo;

import org.jspecify.annotations.NullMarked;
