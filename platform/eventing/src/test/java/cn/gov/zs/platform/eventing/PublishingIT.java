package cn.gov.zs.platform.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.platform.eventing.config.EventingAutoConfiguration;
import cn.gov.zs.platform.eventing.config.MongoAutoConfiguration;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** One service that listens to itself: what is saved arrives. */
class PublishingIT {

    record Counted(String name, int count) {}

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, EventingAutoConfiguration.class))
            .withPropertyValues(
                    "platform.eventing.service=counter",
                    "platform.mongodb.uri=" + TestMongo.shared().uri(),
                    "platform.mongodb.database=publishing",
                    "platform.eventing.bootstrap-servers=" + TestKafka.shared().bootstrapServers());

    @Test
    void an_event_saved_with_its_aggregate_arrives_at_the_subscriber_in_order() {
        var arrived = new CopyOnWriteArrayList<Envelope<Counted>>();
        service.withBean(
                        "on-counted",
                        Subscription.class,
                        () -> new Subscription<>("counter.events", "counter.counted.v1", Counted.class, arrived::add))
                .run(context -> {
                    var things = context.getBean(AggregateStore.class)
                            .of("things", ThingDocument.class, UnaryOperator.identity(), UnaryOperator.identity());
                    things.create(
                            "a", ThingDocument.small("a"), Outgoing.of("counter.counted.v1", new Counted("a", 0)));
                    for (int i = 1; i <= 9; i++) {
                        int to = i;
                        things.change(
                                "a",
                                thing -> Change.to(
                                        thing.counted(to), Outgoing.of("counter.counted.v1", new Counted("a", to))));
                    }
                    await().atMost(Duration.ofSeconds(20))
                            .untilAsserted(() -> assertThat(arrived).hasSize(10));
                    assertThat(arrived)
                            .extracting(Envelope::sequence)
                            .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
                    assertThat(arrived.getLast().body()).isEqualTo(new Counted("a", 9));
                    assertThat(arrived.getLast().source()).isEqualTo("/counter-service");
                    assertThat(arrived.getLast().subject()).isEqualTo("a");
                });
    }
}
