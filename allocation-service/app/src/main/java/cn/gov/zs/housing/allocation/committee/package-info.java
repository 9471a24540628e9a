/** The review committee (评审委员会): who sits on it, by which rule it votes, and its deliberations. */
@NullMarked
package cn.gov.zs.housing.allocation.committee;

import org.jspecify.annotations.NullMarked;
