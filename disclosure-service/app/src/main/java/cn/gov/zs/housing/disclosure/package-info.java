/** Disclosure: puts before the public what the law says must be public, for as long as it says. Wiring lives here. */
@NullMarked
package cn.gov.zs.housing.disclosure;

import org.jspecify.annotations.NullMarked;
