package cn.gov.zs.housing.disclosure.proposal.mongo;

import cn.gov.zs.housing.disclosure.proposal.Proposals;
import cn.gov.zs.housing.disclosure.proposal.ProposalsContract;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** The contract on a database. */
abstract class MongoProposalsContract extends ProposalsContract {
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoProposals proposals;

    MongoProposalsContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("proposals-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        proposals = new MongoProposals(new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits()));
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected Proposals proposals() {
        return proposals;
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
