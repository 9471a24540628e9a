/** Workbooks written, read and attacked. */
@NullMarked
package cn.gov.zs.platform.xlsx;

import org.jspecify.annotations.NullMarked;
