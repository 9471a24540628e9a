/** Open due dates of a made-up city, counted again for the benchmarks; not shipped. */
@NullMarked
package cn.gov.zs.housing.disclosure.bench;

import org.jspecify.annotations.NullMarked;
