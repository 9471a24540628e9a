/** Takes events from Kafka and hands each to the subscriptions of its type. */
@NullMarked
package cn.gov.zs.platform.eventing.inbox;

import org.jspecify.annotations.NullMarked;
