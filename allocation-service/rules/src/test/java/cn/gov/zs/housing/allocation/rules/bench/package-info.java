/** Measures the draw of a made-up city. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.bench;

import org.jspecify.annotations.NullMarked;
