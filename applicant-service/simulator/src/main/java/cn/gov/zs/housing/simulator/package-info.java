/** A simulator of the exchange with departments: answers as honest households would have it, and delays, fails or contradicts on demand. */
@NullMarked
package cn.gov.zs.housing.simulator;

import org.jspecify.annotations.NullMarked;
