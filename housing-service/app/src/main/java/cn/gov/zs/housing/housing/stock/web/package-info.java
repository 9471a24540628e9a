/** The stock's pages and interface. */
@NullMarked
package cn.gov.zs.housing.housing.stock.web;

import org.jspecify.annotations.NullMarked;
