/** What of a batch stands in the public log (公开日志), with its proofs: they go into the batch's bundle. */
@NullMarked
package cn.gov.zs.housing.allocation.logged;

import org.jspecify.annotations.NullMarked;
