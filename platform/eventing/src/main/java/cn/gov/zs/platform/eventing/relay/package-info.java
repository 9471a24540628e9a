/** Carries events from the outboxes inside the documents to Kafka, in order, until the broker has them. */
@NullMarked
package cn.gov.zs.platform.eventing.relay;

import org.jspecify.annotations.NullMarked;
