/** Files that people send: what they are by their content, what they may be called, and what hides in them. */
@NullMarked
package cn.gov.zs.platform.uploads;

import org.jspecify.annotations.NullMarked;
