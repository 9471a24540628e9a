/** Upkeep (管护): checks of who lives in a home (入户巡查), and what tenants ask to be repaired (报修). */
@NullMarked
package cn.gov.zs.housing.housing.upkeep;

import org.jspecify.annotations.NullMarked;
