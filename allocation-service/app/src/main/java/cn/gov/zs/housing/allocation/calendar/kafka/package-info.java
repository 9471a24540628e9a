/** The calendar that disclosure-service adopted; its words are translated here and go no further. */
@NullMarked
package cn.gov.zs.housing.allocation.calendar.kafka;

import org.jspecify.annotations.NullMarked;
