/** Puts store, relay and inbox together from the service's settings. */
@NullMarked
package cn.gov.zs.platform.eventing.config;

import org.jspecify.annotations.NullMarked;
