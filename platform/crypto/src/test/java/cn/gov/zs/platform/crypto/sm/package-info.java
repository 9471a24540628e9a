/** The standards' own examples. */
@NullMarked
package cn.gov.zs.platform.crypto.sm;

import org.jspecify.annotations.NullMarked;
