/** What the stock hears from the allocation service. */
@NullMarked
package cn.gov.zs.housing.housing.stock.kafka;

import org.jspecify.annotations.NullMarked;
