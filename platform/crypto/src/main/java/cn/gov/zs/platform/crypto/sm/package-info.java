/** SM4 and SM3 by Bouncy Castle, behind the two ports. */
@NullMarked
package cn.gov.zs.platform.crypto.sm;

import org.jspecify.annotations.NullMarked;
