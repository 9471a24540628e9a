/** Starts the whole platform on one machine, each part its own process, and ends exactly what it started. */
@NullMarked
package cn.gov.zs.platform.local;

import org.jspecify.annotations.NullMarked;
