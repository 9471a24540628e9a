/** What the gateway's tests stand on: stub services, a stub login service, a browser, a gateway to start and stop. */
@NullMarked
package cn.gov.zs.housing.gateway.testing;

import org.jspecify.annotations.NullMarked;
