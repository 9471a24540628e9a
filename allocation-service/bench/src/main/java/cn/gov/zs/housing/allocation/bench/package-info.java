/** Measures the draw of a made-up city and the scoring of its households; {@code ./housing bench} runs it. Nothing of it is shipped. */
@NullMarked
package cn.gov.zs.housing.allocation.bench;

import org.jspecify.annotations.NullMarked;
