/** What disclosure-service says about score sheets. */
@NullMarked
package cn.gov.zs.housing.allocation.scoring.kafka;

import org.jspecify.annotations.NullMarked;
