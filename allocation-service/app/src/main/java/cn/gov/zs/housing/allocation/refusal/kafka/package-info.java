/** Takes this service's own word that a home was given up to the household. */
@NullMarked
package cn.gov.zs.housing.allocation.refusal.kafka;

import org.jspecify.annotations.NullMarked;
