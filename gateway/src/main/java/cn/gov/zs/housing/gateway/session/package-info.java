/** Login sessions that outlive a gateway and are shared by all gateways. */
@NullMarked
package cn.gov.zs.housing.gateway.session;

import org.jspecify.annotations.NullMarked;
