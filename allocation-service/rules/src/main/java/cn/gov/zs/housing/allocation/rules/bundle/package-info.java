/** The published file of a drawn batch, and the check that anybody can run over it offline. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.bundle;

import org.jspecify.annotations.NullMarked;
