/** The rules a citizen can check without us: ranking, draw and bundle, with nothing but the JDK under them. */
@NullMarked
package cn.gov.zs.housing.allocation.rules;

import org.jspecify.annotations.NullMarked;
