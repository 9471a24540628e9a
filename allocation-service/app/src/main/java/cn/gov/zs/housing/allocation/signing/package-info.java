/** The office's own keys: one signs bundles, one makes the tags by which households find themselves. */
@NullMarked
package cn.gov.zs.housing.allocation.signing;

import org.jspecify.annotations.NullMarked;
