/** The keys under which a platform on this machine stores personal data. */
@NullMarked
package cn.gov.zs.platform.local.keys;

import org.jspecify.annotations.NullMarked;
