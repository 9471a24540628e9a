package cn.gov.zs.platform.eventing;

import cn.gov.zs.platform.eventing.config.EventingAutoConfiguration;
import cn.gov.zs.platform.eventing.config.MongoAutoConfiguration;
import cn.gov.zs.platform.eventing.deadletter.DeadLetters;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One replica of a service, wired as in production. Several of the same name share database, topics and group. */
public final class TestReplica implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestReplica(Map<String, Object> settings, Function<AggregateStore, Subscription<?>>[] subscriptions) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.register(MongoAutoConfiguration.class, EventingAutoConfiguration.class);
        for (int i = 0; i < subscriptions.length; i++) {
            var subscription = subscriptions[i];
            context.registerBean("subscription" + i, Subscription.class, () -> subscription.apply(store()));
        }
        context.refresh();
    }

    /** A replica on the shared broker. */
    @SafeVarargs
    public static TestReplica start(String service, Function<AggregateStore, Subscription<?>>... subscriptions) {
        return start(service, TestKafka.shared(), subscriptions);
    }

    /** A replica on a broker of the test's own. */
    @SafeVarargs
    public static TestReplica start(
            String service, TestKafka kafka, Function<AggregateStore, Subscription<?>>... subscriptions) {
        return new TestReplica(
                Map.of(
                        "platform.eventing.service",
                        service,
                        "platform.eventing.sweep",
                        "500ms",
                        "platform.eventing.bootstrap-servers",
                        kafka.bootstrapServers(),
                        "platform.mongodb.uri",
                        TestMongo.shared().uri()),
                subscriptions);
    }

    public AggregateStore store() {
        return context.getBean(AggregateStore.class);
    }

    public Aggregates<ThingDocument> things() {
        return things(store());
    }

    public static Aggregates<ThingDocument> things(AggregateStore store) {
        return store.of("things", ThingDocument.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    public DeadLetters deadLetters() {
        return context.getBean(DeadLetters.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
