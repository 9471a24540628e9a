/** Drives the packaged platform from outside, as its users do: through the gateway, with real logins. */
@NullMarked
package cn.gov.zs.platform.journeys;

import org.jspecify.annotations.NullMarked;
