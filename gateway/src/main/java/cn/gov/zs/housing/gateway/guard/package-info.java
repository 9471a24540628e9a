/** Keeps one dead or slow service from becoming everybody's trouble: time limits, circuit breakers, retries of reads. */
@NullMarked
package cn.gov.zs.housing.gateway.guard;

import org.jspecify.annotations.NullMarked;
