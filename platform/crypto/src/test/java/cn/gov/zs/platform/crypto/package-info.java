/** What the two ports promise, and the standards' own examples. */
@NullMarked
package cn.gov.zs.platform.crypto;

import org.jspecify.annotations.NullMarked;
