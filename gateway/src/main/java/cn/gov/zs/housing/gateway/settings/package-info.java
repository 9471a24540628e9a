/** What the gateway can be told from outside, with its defaults, and how it refuses to start without what it needs. */
@NullMarked
package cn.gov.zs.housing.gateway.settings;

import org.jspecify.annotations.NullMarked;
