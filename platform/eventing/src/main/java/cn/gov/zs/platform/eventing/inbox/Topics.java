package cn.gov.zs.platform.eventing.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes sure that topics exist before anybody writes or reads: the broker would make them with one partition. */
public final class Topics {

    private static final int PARTITIONS = 6;

    private final Map<String, Object> kafka;

    /** @param kafka settings of the admin client: brokers */
    public Topics(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** Creates those that are missing; throws when the broker does not answer. */
    public void ensure(Collection<String> names) throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(kafka)) {
            var wanted = names.stream()
                    .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                    .toList();
            for (var created : admin.createTopics(wanted).values().values()) {
                existsAlreadyOr(created);
            }
        }
    }

    private static void existsAlreadyOr(KafkaFuture<Void> created)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            created.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}
