/**
 * Counts working days by a versioned calendar of days off and make-up working days, and shows how it counted.
 */
@NullMarked
package cn.gov.zs.platform.workdays;

import org.jspecify.annotations.NullMarked;
