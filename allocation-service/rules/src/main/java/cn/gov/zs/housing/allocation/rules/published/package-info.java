/** The bundle that is published, and its verifier. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.published;

import org.jspecify.annotations.NullMarked;
