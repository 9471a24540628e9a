/** Which files are accepted, and which are not. */
@NullMarked
package cn.gov.zs.platform.uploads;

import org.jspecify.annotations.NullMarked;
