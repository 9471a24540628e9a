/** Aggregates that keep their state and their unpublished events in one document, and events that reach everybody once in effect. */
@NullMarked
package cn.gov.zs.platform.eventing;

import org.jspecify.annotations.NullMarked;
