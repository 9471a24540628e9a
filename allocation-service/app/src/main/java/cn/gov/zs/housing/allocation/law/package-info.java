/** The clauses of the work plan that decisions of this service rest on. */
@NullMarked
package cn.gov.zs.housing.allocation.law;

import org.jspecify.annotations.NullMarked;
