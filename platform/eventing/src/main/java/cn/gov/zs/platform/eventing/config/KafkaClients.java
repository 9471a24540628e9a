package cn.gov.zs.platform.eventing.config;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Settings of the clients of Kafka. */
final class KafkaClients {

    static Map<String, Object> producer(EventingSettings settings) {
        var kafka = common(settings);
        kafka.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        kafka.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        kafka.put(ProducerConfig.ACKS_CONFIG, "all");
        kafka.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // an offer of two thousand homes is one event: more than a broker takes as it is, and a tenth of that
        // compressed. Of the
        // ways to compress, this one needs no native library
        kafka.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        kafka.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
        // an event is not held back to fill a batch
        kafka.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // a broker that is away is waited for inside the client; past this the relay itself tries again, for ever
        kafka.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000);
        kafka.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        kafka.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 30_000);
        kafka.put(ProducerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return kafka;
    }

    static Map<String, Object> consumer(EventingSettings settings) {
        var kafka = common(settings);
        kafka.put(ConsumerConfig.GROUP_ID_CONFIG, settings.service());
        return kafka;
    }

    static Map<String, Object> admin(EventingSettings settings) {
        return common(settings);
    }

    private static Map<String, Object> common(EventingSettings settings) {
        var kafka = new HashMap<String, Object>();
        kafka.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        kafka.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 50);
        kafka.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return kafka;
    }

    private KafkaClients() {}
}
