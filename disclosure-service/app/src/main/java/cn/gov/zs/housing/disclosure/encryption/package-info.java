/** Which collections hold something encrypted, so that all of them move to a new key. */
@NullMarked
package cn.gov.zs.housing.disclosure.encryption;

import org.jspecify.annotations.NullMarked;
