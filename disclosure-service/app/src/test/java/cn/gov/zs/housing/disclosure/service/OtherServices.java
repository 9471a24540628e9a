package cn.gov.zs.housing.disclosure.service;

import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.MaskedIdNumber;
import cn.gov.zs.housing.applicant.contract.PublicFacts;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1.OfferedHome;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.eventing.wire.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands for the services around: says what they say, and hears what disclosure-service says. */
final class OtherServices {
    private static final CloudEvents WIRE = new CloudEvents();

    private final KafkaProducer<String, byte[]> producer;
    private final List<Message> heard = new CopyOnWriteArrayList<>();
    private final AtomicLong sequence = new AtomicLong();

    OtherServices(String brokers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
        var listener = new Thread(() -> listen(brokers), "other-services");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen(String brokers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        "other-services-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        500,
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("disclosure.events"));
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> heard.add(WIRE.read(each.value())));
            }
        }
    }

    /** Sends an event and returns its bytes, so that it can be sent again. */
    byte[] send(String topic, String type, String key, Object body) {
        return send(topic, type, key, body, Instant.parse("2026-11-23T01:00:00Z"));
    }

    /** Sends an event that was decided at this moment. */
    byte[] send(String topic, String type, String key, Object body, Instant at) {
        var event = WIRE.write(
                UUID.randomUUID().toString(), type, "/test", key, at, sequence.incrementAndGet(), WIRE.data(body));
        resend(topic, key, event);
        return event;
    }

    /** Sends the very same event, as a relay does that crashed before it could note that it had sent it. */
    void resend(String topic, String key, byte[] event) {
        try {
            producer.send(new ProducerRecord<>(topic, key, event)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take the event", e);
        }
    }

    byte[] passFirstReview(String applicationId, String name) {
        return passFirstReview(applicationId, facts(name));
    }

    byte[] passFirstReview(String applicationId, PublicFacts facts) {
        var body = new FirstReviewPassedV1(applicationId, "442000118", LocalDate.of(2026, 11, 23), facts);
        return send(FirstReviewPassedV1.TOPIC, FirstReviewPassedV1.TYPE, applicationId, body);
    }

    byte[] passCityReview(String applicationId, String name) {
        var body = new CityReviewPassedV1(applicationId, "442000118", LocalDate.of(2026, 11, 23), facts(name));
        return send(CityReviewPassedV1.TOPIC, CityReviewPassedV1.TYPE, applicationId, body);
    }

    byte[] offer(String offerId, String... homeIds) {
        var homes = Arrays.stream(homeIds)
                .map(id -> new OfferedHome(id, "祈安苑", "3", id, 2, new BigDecimal("58.20"), address(id)))
                .toList();
        return send(
                HomesOfferedV1.TOPIC,
                HomesOfferedV1.TYPE,
                offerId,
                new HomesOfferedV1(offerId, LocalDate.of(2026, 11, 23), homes));
    }

    byte[] draw(String batchId, String applicationId, String homeId) {
        var body = new BatchDrawnV1(
                batchId,
                "第一批次 " + batchId,
                Instant.parse("2026-11-23T02:30:00Z"),
                "ab".repeat(32),
                "sha256:" + "cd".repeat(32),
                List.of(new Allotment(1, applicationId, homeId)));
        return send(BatchDrawnV1.TOPIC, BatchDrawnV1.TYPE, batchId, body);
    }

    void revoke(String batchId, String applicationId, String homeId, String why) {
        var body = new AssignmentRevokedV1(
                batchId,
                "第一批次 " + batchId,
                applicationId,
                1,
                homeId,
                "objection-1",
                why,
                "三（二）",
                LocalDate.parse("2026-12-01"));
        send(AssignmentRevokedV1.TOPIC, AssignmentRevokedV1.TYPE, batchId, body);
    }

    void amend(String batchId, String applicationId, String homeId) {
        var at = Instant.parse("2026-11-23T02:30:00Z");
        var body = new ResultAmendedV1(
                batchId,
                "第一批次 " + batchId,
                at,
                "sha256:" + "cd".repeat(32),
                at,
                List.of(new Allotment(2, applicationId, homeId)));
        send(ResultAmendedV1.TOPIC, ResultAmendedV1.TYPE, batchId, body);
    }

    void confirm(String batchId, String applicationId, String homeId) {
        var body = new BatchConfirmedV1(
                batchId, LocalDate.parse("2026-12-26"), List.of(new Allotment(1, applicationId, homeId)));
        send(BatchConfirmedV1.TOPIC, BatchConfirmedV1.TYPE, batchId, body);
    }

    static String address(String homeId) {
        return "中山市南区祈安苑3栋" + homeId + "房";
    }

    /** A name nobody else has: a name has letters and no digits. */
    static String name(String begins, String id) {
        return begins
                + id.substring(0, 8)
                        .chars()
                        .mapToObj(each -> Character.toString('a' + Character.digit(each, 16)))
                        .collect(Collectors.joining());
    }

    static PublicFacts facts(String name) {
        return facts(name, "中山市永安电子厂");
    }

    static PublicFacts facts(String name, String employer) {
        return new PublicFacts(
                name,
                MaskedIdNumber.valueOf("442000************"),
                "中山市小榄镇永宁社区",
                "中山市小榄镇新市社区",
                employer,
                3,
                new BigDecimal("8.50"),
                new BigDecimal("46000.00"),
                new BigDecimal("1820.00"),
                ApplicationCategory.LOCAL_LOW_INCOME);
    }

    /** What disclosure-service has said of this type with this text in its body. */
    List<Message> heard(String type, String text) {
        return heard.stream()
                .filter(each ->
                        each.type().equals(type) && each.data().toString().contains(text))
                .toList();
    }

    /** Everything disclosure-service has said, as text. */
    String everythingHeard() {
        return heard.stream().map(each -> each.data().toString()).reduce("", String::concat);
    }

    Message awaitOne(String type, String text) {
        await().atMost(RunningService.SOON).until(() -> !heard(type, text).isEmpty());
        return heard(type, text).getFirst();
    }
}
