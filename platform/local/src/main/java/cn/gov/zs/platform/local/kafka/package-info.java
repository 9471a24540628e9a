/** A real Kafka broker, alone in its cluster, as one process. */
@NullMarked
package cn.gov.zs.platform.local.kafka;

import org.jspecify.annotations.NullMarked;
