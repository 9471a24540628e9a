/** The ceremony on its pages: for the hall, for the public at home, for witnesses' phones and for the officer who leads it. */
@NullMarked
package cn.gov.zs.housing.allocation.ceremony.web;

import org.jspecify.annotations.NullMarked;
