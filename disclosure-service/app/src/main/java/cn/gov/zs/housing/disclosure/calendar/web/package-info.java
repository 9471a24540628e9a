/** The calendar for the public and for clerks. */
@NullMarked
package cn.gov.zs.housing.disclosure.calendar.web;

import org.jspecify.annotations.NullMarked;
