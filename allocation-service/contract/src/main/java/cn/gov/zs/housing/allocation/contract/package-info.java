/** What allocation-service tells the other services: one record per event, with its wire name. */
@NullMarked
package cn.gov.zs.housing.allocation.contract;

import org.jspecify.annotations.NullMarked;
