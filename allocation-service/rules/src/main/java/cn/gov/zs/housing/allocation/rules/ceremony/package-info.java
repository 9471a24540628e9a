/** The public ceremony: who seals, who reveals, who is absent or withholds, the last public input, and the seed they give. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.ceremony;

import org.jspecify.annotations.NullMarked;
