/** Which address belongs to which service, and what goes along with a request to it. */
@NullMarked
package cn.gov.zs.housing.gateway.route;

import org.jspecify.annotations.NullMarked;
