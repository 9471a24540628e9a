package cn.gov.zs.housing.gateway.session.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.session.GatewaySession;
import cn.gov.zs.housing.gateway.settings.SessionSettings;
import com.mongodb.MongoException;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.ReactiveSessionRepository;
import reactor.core.publisher.Mono;

/**
 * Spring Session's repository over one collection. One session is one document and one atomic write; only changed
 * attributes are written, and mere use at most once per {@link SessionSettings#touch()}.
 */
public final class MongoSessions implements ReactiveSessionRepository<GatewaySession> {

    private static final Logger log = LoggerFactory.getLogger(MongoSessions.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MongoCollection<Document> collection;
    private final SessionSettings settings;
    private final InstantSource time;
    private final SessionDocument documents;

    /** @param secret what all gateways share; sessions are sealed with a key derived from it */
    public MongoSessions(
            MongoCollection<Document> collection, SessionSettings settings, String secret, InstantSource time) {
        this.collection = collection;
        this.settings = settings;
        this.time = time;
        this.documents = new SessionDocument(
                new SessionAttributes(SessionSeal.from(secret)), MongoSessions::newId, settings.absolute());
    }

    /** Begins a session in memory; it may rest as long as an unfinished login may, until somebody has logged in. */
    @Override
    public Mono<GatewaySession> createSession() {
        return Mono.fromSupplier(() ->
                GatewaySession.begun(MongoSessions::newId, time.instant(), settings.unfinished(), settings.absolute()));
    }

    @Override
    public Mono<Void> save(GatewaySession session) {
        return write(session).onErrorMap(MongoException.class, MongoSessions::unavailable);
    }

    private Mono<Void> write(GatewaySession session) {
        return Mono.defer(() -> {
            if (session.needsNewDocument()) {
                return begin(session);
            }
            var nothingToTell = session.changedAttributes().isEmpty()
                    && !session.idleChanged()
                    && session.unwrittenUse().compareTo(settings.touch()) < 0;
            return nothingToTell ? Mono.empty() : change(session);
        });
    }

    private Mono<Void> begin(GatewaySession session) {
        var document = documents.whole(session);
        var written = Mono.from(collection.replaceOne(
                eq("_id", document.getString("_id")), document, new ReplaceOptions().upsert(true)));
        var stored = session.storedId();
        // the new document first: a crash between the two leaves an old session to expire, not a user logged out
        var done = stored == null ? written.then() : written.then(deleteById(stored));
        return done.doOnSuccess(v -> session.written());
    }

    /** A session that was ended meanwhile by a logout stays ended: the change is dropped with it. */
    private Mono<Void> change(GatewaySession session) {
        return Mono.from(collection.updateOne(
                        eq("_id", SessionSeal.nameOf(session.getId())), documents.changes(session)))
                .then()
                .doOnSuccess(v -> session.written());
    }

    @Override
    public Mono<GatewaySession> findById(String id) {
        return Mono.from(collection.find(eq("_id", SessionSeal.nameOf(id))).first())
                .map(document -> documents.read(id, document))
                .filter(session -> !session.endedBy(time.instant()))
                .onErrorResume(UnreadableSessionException.class, e -> {
                    log.info("ended a session: {}", e.getMessage());
                    return deleteById(id).then(Mono.empty());
                })
                .onErrorMap(MongoException.class, MongoSessions::unavailable);
    }

    @Override
    public Mono<Void> deleteById(String id) {
        return Mono.from(collection.deleteOne(eq("_id", SessionSeal.nameOf(id))))
                .then()
                .onErrorMap(MongoException.class, MongoSessions::unavailable);
    }

    private static ProblemException unavailable(MongoException cause) {
        return ProblemException.unavailable("sessions", false, cause);
    }

    /** Deletes what is over; every gateway does so, and it does no harm twice. Answers how many. */
    public Mono<Long> sweep() {
        return Mono.from(collection.deleteMany(lte(SessionDocument.ENDS_AT, Date.from(time.instant()))))
                .map(result -> result.getDeletedCount());
    }

    /** Creates the index the sweep needs; does nothing when it is there. */
    public Mono<Void> index() {
        return Mono.from(collection.createIndex(Indexes.ascending(SessionDocument.ENDS_AT)))
                .then();
    }

    /** 256 bits nobody can guess, in letters a cookie may hold. */
    private static String newId() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
