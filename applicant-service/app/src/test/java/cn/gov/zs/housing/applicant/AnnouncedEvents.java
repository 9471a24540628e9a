package cn.gov.zs.housing.applicant;

import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.ApplicantEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running service told others of one case. */
final class AnnouncedEvents {
    private AnnouncedEvents() {}

    /** Its events so far, in their order; waits until one of them is that one. */
    static List<JsonNode> of(String id, Predicate<JsonNode> one) {
        var settings = new Properties();
        settings.put("bootstrap.servers", TestKafka.shared().bootstrapServers());
        var found = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(ApplicantEvents.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                    if (id.equals(message.key())) {
                        found.add(JsonMapper.shared().readTree(message.value()));
                    }
                });
                return found.stream().anyMatch(one);
            });
        }
        return found;
    }
}
