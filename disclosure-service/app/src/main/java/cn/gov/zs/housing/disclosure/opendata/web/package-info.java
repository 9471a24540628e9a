/** Data sets as CSV, JSON and workbooks, with their dictionary and catalogue. */
@NullMarked
package cn.gov.zs.housing.disclosure.opendata.web;

import org.jspecify.annotations.NullMarked;
