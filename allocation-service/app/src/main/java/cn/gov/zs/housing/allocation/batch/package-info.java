/** Batches (批次): offers of homes, plan, freeze and approval; a state is a type. */
@NullMarked
package cn.gov.zs.housing.allocation.batch;

import org.jspecify.annotations.NullMarked;
