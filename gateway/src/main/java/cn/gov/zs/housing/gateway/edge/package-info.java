/** What every request meets first: sizes, rates, cross-site checks, headers; it knows nothing of any service. */
@NullMarked
package cn.gov.zs.housing.gateway.edge;

import org.jspecify.annotations.NullMarked;
