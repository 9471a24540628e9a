/** Which address belongs to which service, and through which door it is reached. */
@NullMarked
package cn.gov.zs.housing.gateway.address;

import org.jspecify.annotations.NullMarked;
