/** The end of a result's notice confirms the batch. */
@NullMarked
package cn.gov.zs.housing.allocation.drawing.kafka;

import org.jspecify.annotations.NullMarked;
