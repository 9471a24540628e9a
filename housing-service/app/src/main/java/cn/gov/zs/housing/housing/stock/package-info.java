/** The homes (房源) the office can let, and the offers (房源推出) that bring them before the public. */
@NullMarked
package cn.gov.zs.housing.housing.stock;

import org.jspecify.annotations.NullMarked;
