package cn.gov.zs.housing.housing.stock.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.housing.ServiceUnderTest;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.housing.housing.contract.TenancyBeganV1;
import cn.gov.zs.housing.housing.contract.TenancyEndedV1;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Over a real broker: what the service says when homes are offered, and what it does when it hears of the batch. */
class BatchEventsIT extends ServiceUnderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final CloudEvents WIRE = new CloudEvents();

    @Test
    void from_the_offer_to_the_allotted_home() throws Exception {
        var drawn = enter("祈安苑", "801");
        var left = enter("祈安苑", "802");
        var offer = UUID.randomUUID();
        postJson("/api/v1/homes/offers", OFFICER, offer(offer, drawn, left));

        var said = heard(offer);
        assertThat(said.offerId()).isEqualTo(offer.toString());
        assertThat(said.homes()).extracting(HomesOfferedV1.OfferedHome::homeId).containsExactly(drawn, left);
        assertThat(said.homes().getFirst().floorArea()).isEqualByComparingTo("58.37");

        var batch = UUID.randomUUID().toString();
        var frozen = new BatchFrozenV1(
                batch,
                "2026年第一批",
                offer.toString(),
                Category.LOCAL_OTHER,
                Instant.EPOCH,
                "sha256:" + "0".repeat(64),
                1,
                2);
        tell(batch, 1, BatchFrozenV1.TYPE, frozen, UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> state(drawn).equals("RESERVED"));
        assertThat(get("/homes").body()).contains("3栋 801");
        var first = UUID.randomUUID().toString();
        var result = new BatchDrawnV1(
                batch,
                "2026年第一批",
                Instant.EPOCH,
                "0".repeat(64),
                "sha256:" + "0".repeat(64),
                List.of(new Allotment(1, first, drawn)));
        tell(batch, 2, BatchDrawnV1.TYPE, result, UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> state(drawn).equals("DRAWN"));
        assertThat(state(left)).isEqualTo("RESERVED");

        // the committee takes it from the first, and it goes to the second; the home waits between the two
        var revoked = new AssignmentRevokedV1(
                batch, "2026年第一批", first, 1, drawn, "objection-1", "不实", "三（二）", LocalDate.parse("2026-12-10"));
        tell(batch, 3, AssignmentRevokedV1.TYPE, revoked, UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> state(drawn).equals("RESERVED"));
        var allotments = List.of(new Allotment(2, UUID.randomUUID().toString(), drawn));
        var amended = new ResultAmendedV1(
                batch, "2026年第一批", Instant.EPOCH, "sha256:" + "0".repeat(64), Instant.EPOCH, allotments);
        tell(batch, 4, ResultAmendedV1.TYPE, amended, UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> state(drawn).equals("DRAWN"));
        tell(batch, 5, ResultAmendedV1.TYPE, amended, UUID.randomUUID().toString());

        var confirmed = new BatchConfirmedV1(batch, LocalDate.parse("2026-12-26"), allotments);
        var event = UUID.randomUUID().toString();
        tell(batch, 6, BatchConfirmedV1.TYPE, confirmed, event);
        tell(batch, 6, BatchConfirmedV1.TYPE, confirmed, event);
        await().atMost(PATIENCE).until(() -> offerState(offer).equals("CLOSED"));
        assertThat(state(drawn)).isEqualTo("ALLOTTED");
        assertThat(state(left)).isEqualTo("FIT");

        var tenancy = UUID.randomUUID().toString();
        var household = allotments.getFirst().applicationId();
        var began = new TenancyBeganV1(
                tenancy, drawn, household, LocalDate.parse("2027-01-01"), LocalDate.parse("2031-12-31"));
        tell(
                TenancyBeganV1.TOPIC,
                tenancy,
                1,
                TenancyBeganV1.TYPE,
                began,
                UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> state(drawn).equals("LET"));
        var ended = new TenancyEndedV1(
                tenancy, drawn, household, LocalDate.parse("2030-05-31"), TenancyEndedV1.Ground.SURRENDERED);
        tell(
                TenancyEndedV1.TOPIC,
                tenancy,
                2,
                TenancyEndedV1.TYPE,
                ended,
                UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> state(drawn).equals("VACATED"));
    }

    private String state(String home) throws Exception {
        return json(getAs(OFFICER, "/api/v1/homes/" + home)).path("state").asString();
    }

    private String offerState(UUID offer) throws Exception {
        return json(getAs(OFFICER, "/api/v1/homes/offers/" + offer))
                .path("state")
                .asString();
    }

    private static HomesOfferedV1 heard(UUID offer) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        TestKafka.shared().bootstrapServers(),
                        "group.id",
                        "listener-" + offer,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(HomesOfferedV1.TOPIC));
            return await().atMost(PATIENCE)
                    .until(() -> next(consumer, offer), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static Optional<HomesOfferedV1> next(KafkaConsumer<String, byte[]> consumer, UUID offer) {
        for (var message : consumer.poll(Duration.ofMillis(200))) {
            if (message.key().equals(offer.toString())) {
                return Optional.of(
                        WIRE.read(message.value()).as(HomesOfferedV1.class).body());
            }
        }
        return Optional.empty();
    }

    private static void tell(String key, long sequence, String type, Object body, String id) throws Exception {
        tell(BatchDrawnV1.TOPIC, key, sequence, type, body, id);
    }

    private static void tell(String topic, String key, long sequence, String type, Object body, String id)
            throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.shared().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var event = WIRE.write(
                    id,
                    type,
                    "/allocation-service",
                    key,
                    Instant.parse("2026-12-05T02:00:00Z"),
                    sequence,
                    WIRE.data(body));
            producer.send(new ProducerRecord<>(topic, key, event)).get();
        }
    }
}
