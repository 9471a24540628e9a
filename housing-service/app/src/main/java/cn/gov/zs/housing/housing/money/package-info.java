/** Money, exact to the fen (分). */
@NullMarked
package cn.gov.zs.housing.housing.money;

import org.jspecify.annotations.NullMarked;
