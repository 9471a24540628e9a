package cn.gov.zs.platform.eventing.relay;

import cn.gov.zs.platform.eventing.wire.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Sends to Kafka and waits for all in-sync replicas. */
public final class KafkaPublisher implements Publisher {

    private final KafkaOperations<String, byte[]> kafka;

    public KafkaPublisher(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void publish(String topic, String key, byte[] message) throws InterruptedException, ExecutionException {
        var event = new ProducerRecord<>(topic, key, message);
        event.headers().add("content-type", CloudEvents.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII));
        kafka.send(event).get();
    }
}
