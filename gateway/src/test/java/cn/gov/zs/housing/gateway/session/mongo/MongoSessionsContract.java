package cn.gov.zs.housing.gateway.session.mongo;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.session.GatewaySession;
import cn.gov.zs.housing.gateway.settings.SessionSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What sessions in the database are held to, whichever server it is. */
abstract class MongoSessionsContract {

    private static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");

    private Instant now = BEGIN;
    private MongoClient client;
    private MongoCollection<Document> collection;
    private MongoSessions sessions;
    private MongoSessions otherGateway;

    /** Connection string of the server under test. */
    abstract String uri();

    @BeforeEach
    void connects() {
        client = MongoClients.create(uri());
        collection = client.getDatabase("sessions-" + UUID.randomUUID()).getCollection("sessions");
        sessions = gatewayWithSecret("shared");
        otherGateway = gatewayWithSecret("shared");
    }

    @AfterEach
    void leaves() {
        client.close();
    }

    private MongoSessions gatewayWithSecret(String secret) {
        var settings = new SessionSettings(
                uri(), "unused", ofHours(8), ofMinutes(30), ofMinutes(10), ofMinutes(1), ofMinutes(5));
        return new MongoSessions(collection, settings, secret, () -> now);
    }

    private GatewaySession begun() {
        var session = Objects.requireNonNull(sessions.createSession().block());
        session.setMaxInactiveInterval(ofMinutes(30));
        session.setAttribute("some.name$with%signs", "kept");
        sessions.save(session).block();
        return session;
    }

    private static @Nullable GatewaySession find(MongoSessions where, String id) {
        return where.findById(id).block();
    }

    private GatewaySession found(MongoSessions where, String id) {
        return Objects.requireNonNull(find(where, id));
    }

    private void used(GatewaySession session) {
        session.setLastAccessedTime(now);
        sessions.save(session).block();
    }

    private long documents() {
        return Objects.requireNonNull(Mono.from(collection.countDocuments()).block());
    }

    @Test
    void hands_a_session_to_any_gateway() {
        var session = begun();
        var again = found(otherGateway, session.getId());

        assertThat(again.<String>getAttribute("some.name$with%signs")).isEqualTo("kept");
        assertThat(again.getCreationTime()).isEqualTo(BEGIN);
        assertThat(again.getMaxInactiveInterval()).isEqualTo(ofMinutes(30));
    }

    @Test
    void does_not_know_an_id_nobody_was_given() {
        assertThat(find(sessions, "made-up")).isNull();
    }

    @Test
    void keeps_the_id_itself_out_of_the_database() {
        var session = begun();
        var document = Objects.requireNonNull(Mono.from(collection.find()).block());

        assertThat(document.toJson()).doesNotContain(session.getId());
        assertThat(find(sessions, document.getString("_id"))).isNull();
    }

    @Test
    void ends_a_session_that_rested_too_long() {
        var session = begun();
        now = BEGIN.plus(ofMinutes(30)).minusMillis(1);
        assertThat(find(sessions, session.getId())).isNotNull();
        now = BEGIN.plus(ofMinutes(30));
        assertThat(find(sessions, session.getId())).isNull();
    }

    @Test
    void lets_a_session_live_on_while_it_is_used_but_no_longer_than_the_absolute_limit() {
        var id = begun().getId();
        while (now.isBefore(BEGIN.plus(ofHours(8)).minus(ofMinutes(20)))) {
            now = now.plus(ofMinutes(20));
            used(found(sessions, id));
        }
        now = BEGIN.plus(ofHours(8)).minusMillis(1);
        assertThat(find(sessions, id)).isNotNull();
        now = BEGIN.plus(ofHours(8));
        assertThat(find(sessions, id)).isNull();
    }

    @Test
    void gives_a_login_that_was_not_finished_less_time() {
        var session = Objects.requireNonNull(sessions.createSession().block());
        session.setAttribute("wanted-page", "/my");
        sessions.save(session).block();
        now = BEGIN.plus(ofMinutes(10));

        assertThat(find(sessions, session.getId())).isNull();
    }

    @Test
    void writes_mere_use_down_once_a_minute_only() {
        var id = begun().getId();
        now = BEGIN.plus(ofSeconds(59));
        used(found(sessions, id));
        assertThat(found(sessions, id).getLastAccessedTime()).isEqualTo(BEGIN);
        now = BEGIN.plus(ofSeconds(60));
        used(found(sessions, id));
        assertThat(found(sessions, id).getLastAccessedTime()).isEqualTo(now);
    }

    @Test
    void keeps_the_changes_of_two_requests_at_once() {
        var id = begun().getId();
        var one = found(sessions, id);
        var two = found(otherGateway, id);
        one.setAttribute("access-token", "new");
        two.setAttribute("wanted-page", "/staff");
        two.removeAttribute("some.name$with%signs");
        sessions.save(one).block();
        otherGateway.save(two).block();

        assertThat(found(sessions, id).getAttributeNames()).containsExactlyInAnyOrder("access-token", "wanted-page");
    }

    @Test
    void forgets_the_old_id_when_it_is_changed() {
        var session = begun();
        var old = session.getId();
        session.changeSessionId();
        sessions.save(session).block();

        assertThat(find(sessions, old)).isNull();
        assertThat(found(otherGateway, session.getId()).<String>getAttribute("some.name$with%signs"))
                .isEqualTo("kept");
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void leaves_no_trace_of_ids_changed_twice_in_one_request() {
        var session = Objects.requireNonNull(sessions.createSession().block());
        session.setAttribute("a", "b");
        sessions.save(session).block();
        session.changeSessionId();
        sessions.save(session).block();
        session.changeSessionId();
        sessions.save(session).block();

        assertThat(documents()).isEqualTo(1);
        assertThat(find(sessions, session.getId())).isNotNull();
    }

    @Test
    void does_not_revive_a_session_another_gateway_ended() {
        var session = found(sessions, begun().getId());
        otherGateway.deleteById(session.getId()).block();
        session.setAttribute("access-token", "late");
        sessions.save(session).block();

        assertThat(find(sessions, session.getId())).isNull();
        assertThat(documents()).isZero();
    }

    @Test
    void counts_a_session_sealed_with_another_secret_as_ended() {
        var id = begun().getId();

        assertThat(find(gatewayWithSecret("changed"), id)).isNull();
        assertThat(documents()).isZero();
    }

    @Test
    void sweeps_what_is_over_and_nothing_else() {
        begun();
        now = BEGIN.plus(ofMinutes(20));
        var younger = begun();
        sessions.index().block();
        sessions.index().block();
        now = BEGIN.plus(ofMinutes(30));

        assertThat(sessions.sweep().block()).isEqualTo(1);
        assertThat(find(sessions, younger.getId())).isNotNull();
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void never_gives_the_same_id_twice() {
        var ids = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(i ->
                        Objects.requireNonNull(sessions.createSession().block()).getId())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).hasSize(43));
    }
}
