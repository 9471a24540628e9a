package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Another backend, each of whose replies leaves only after what it did is on the disk. */
final class DurableBackend implements MongoBackend {

    /** Commands that change nothing; one not named here is taken for a write, which is slower and never wrong. */
    private static final Set<String> ONLY_READ =
            Set.of("find", "getMore", "count", "distinct", "hello", "isMaster", "ismaster", "ping", "buildInfo");

    private final MongoBackend backend;
    private final GroupCommit commit;

    DurableBackend(MongoBackend backend, GroupCommit commit) {
        this.backend = backend;
        this.commit = commit;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return commit.write(() -> backend.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return commit.write(() -> backend.handleQuery(query));
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        if (ONLY_READ.contains(message.getDocument().keySet().iterator().next())) {
            return commit.read(() -> backend.handleMessage(message));
        }
        return commit.write(() -> backend.handleMessage(message));
    }

    @Override
    public void dropDatabase(String database) {
        commit.write(() -> {
            backend.dropDatabase(database);
            return database;
        });
    }

    @Override
    public void handleClose(Channel channel) {
        backend.handleClose(channel);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return backend.getCurrentOperations(query);
    }

    @Override
    public Document getServerStatus() {
        return backend.getServerStatus();
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        backend.closeCursors(cursorIds);
    }

    @Override
    public Clock getClock() {
        return backend.getClock();
    }

    @Override
    public void enableOplog() {
        backend.enableOplog();
    }

    @Override
    public void disableOplog() {
        backend.disableOplog();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return backend.resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        backend.version(version);
        return this;
    }

    @Override
    public void close() {
        backend.close();
    }
}
