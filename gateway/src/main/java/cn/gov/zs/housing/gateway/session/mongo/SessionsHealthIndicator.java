package cn.gov.zs.housing.gateway.session.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/** Ready means: sessions can be read and written. */
final class SessionsHealthIndicator extends AbstractReactiveHealthIndicator {

    private final MongoClient client;
    private final String database;

    SessionsHealthIndicator(MongoClient client, String database) {
        super("the session database does not answer");
        this.client = client;
        this.database = database;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return Mono.from(client.getDatabase(database).runCommand(new Document("ping", 1)))
                .map(pong -> builder.up().build());
    }
}
