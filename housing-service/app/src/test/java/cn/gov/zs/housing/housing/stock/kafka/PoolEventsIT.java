package cn.gov.zs.housing.housing.stock.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.AllocationEvents;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.PoolGivenUpV1;
import cn.gov.zs.housing.allocation.contract.PoolRequestedV1;
import cn.gov.zs.housing.housing.ServiceUnderTest;
import cn.gov.zs.housing.housing.contract.HousingEvents;
import cn.gov.zs.housing.housing.contract.PoolRefusedV1;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Over a real broker: two who ask for the last homes at once, and homes that come back. */
class PoolEventsIT extends ServiceUnderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final CloudEvents WIRE = new CloudEvents();
    private static final Instant AT = Instant.parse("2026-11-30T02:00:00Z");

    @Test
    void of_two_who_ask_at_once_one_is_granted_and_one_is_told_what_was_lacking() throws Exception {
        var homes = List.of(big("9801"), big("9802"), big("9803"));
        var free = get("/api/v1/public/homes/free");
        assertThat(free.statusCode()).isEqualTo(200);
        assertThat(free.body()).contains("{\"estate\":\"平安苑\",\"rooms\":7,\"count\":3}");
        assertThat(get("/homes").body()).contains("可推出房源", "平安苑").doesNotContain("??");
        assertThat(get("/homes?lang=en").body())
                .contains("Homes that can be offered")
                .doesNotContain("??");

        var one = UUID.randomUUID().toString();
        var two = UUID.randomUUID().toString();
        say(one, ask(one));
        say(two, ask(two));
        say(two, ask(two));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(List.of(state(one), state(two))).containsExactlyInAnyOrder("OFFERED", "UNMET"));
        var winner = state(one).equals("OFFERED") ? one : two;
        var loser = winner.equals(one) ? two : one;
        var told = refusal(loser);
        assertThat(told.lacking()).containsExactly(new PoolRefusedV1.Lack("平安苑", 7, 2, 1));
        assertThat(homes.stream().map(this::homeState)).containsOnlyOnce("FIT");
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            for (var offer : List.of(winner, loser)) {
                var page = getAs(OFFICER, "/staff/homes/offers/" + offer + lang);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).doesNotContain("??");
            }
        }

        // given up and, told late of it, cancelled: given back once
        var givenUp = new PoolGivenUpV1(winner, winner, "暂不配租", AT);
        say(winner, PoolGivenUpV1.TYPE, givenUp, UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> state(winner).equals("GIVEN_UP"));
        assertThat(homes.stream().map(this::homeState)).containsOnly("FIT");
        assertThat(getAs(OFFICER, "/staff/homes/offers/" + winner).body()).contains("暂不配租");

        var third = UUID.randomUUID().toString();
        var batch = UUID.randomUUID().toString();
        var cancelled = new BatchCancelledV1(batch, "第一批", third, null, "3栋渗水", AT);
        // told before the request it is about
        say(batch, BatchCancelledV1.TYPE, cancelled, UUID.randomUUID().toString());
        say(third, ask(third));
        await().atMost(PATIENCE).until(() -> state(third).equals("BATCH_CANCELLED"));
        assertThat(homes.stream().map(this::homeState)).containsOnly("FIT");
    }

    /** Of a kind that no other test has. */
    private String big(String number) throws Exception {
        var home = home("平安苑", number, "158.37").replace("\"rooms\": 2", "\"rooms\": 7");
        return json(postJson("/api/v1/homes", OFFICER, home)).path("homeId").asString();
    }

    private static PoolRequestedV1 ask(String id) {
        return new PoolRequestedV1(id, "第一批", List.of(new PoolRequestedV1.Wish("平安苑", 7, 2)), AT);
    }

    private String state(String offer) throws Exception {
        var answer = getAs(OFFICER, "/api/v1/homes/offers/" + offer);
        return answer.statusCode() == 404 ? "" : json(answer).path("state").asString();
    }

    private String homeState(String home) {
        try {
            return json(getAs(OFFICER, "/api/v1/homes/" + home)).path("state").asString();
        } catch (Exception unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static PoolRefusedV1 refusal(String request) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        TestKafka.shared().bootstrapServers(),
                        "group.id",
                        "listener-" + request,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(HousingEvents.TOPIC));
            return await().atMost(PATIENCE)
                    .until(
                            () -> Stream.of(consumer.poll(Duration.ofMillis(200)))
                                    .flatMap(some -> Stream.iterate(some.iterator(), i -> i.hasNext(), i -> i)
                                            .map(i -> i.next()))
                                    .filter(message -> request.equals(message.key()))
                                    .map(message -> WIRE.read(message.value())
                                            .as(PoolRefusedV1.class)
                                            .body())
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static void say(String request, PoolRequestedV1 body) throws Exception {
        say(request, PoolRequestedV1.TYPE, body, "asked-" + request);
    }

    private static void say(String key, String type, Object body, String id) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.shared().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var event = WIRE.write(id, type, "/allocation-service", key, AT, 1, WIRE.data(body));
            producer.send(new ProducerRecord<>(AllocationEvents.TOPIC, key, event))
                    .get();
        }
    }
}
