package cn.gov.zs.housing.gateway.session.mongo;

import cn.gov.zs.housing.gateway.session.GatewaySession;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;

/** A session as a document: {@code {_id, created, accessed, idleSeconds, endsAt, attributes: {name: sealed bytes}}}. */
final class SessionDocument {

    static final String ENDS_AT = "endsAt";

    private final SessionAttributes attributes;
    private final Supplier<String> newId;
    private final Duration absolute;

    SessionDocument(SessionAttributes attributes, Supplier<String> newId, Duration absolute) {
        this.attributes = attributes;
        this.newId = newId;
        this.absolute = absolute;
    }

    Document whole(GatewaySession session) {
        var name = SessionSeal.nameOf(session.getId());
        var sealed = new Document();
        for (var attribute : session.getAttributeNames()) {
            sealed.append(key(attribute), sealed(session, name, attribute));
        }
        return new Document("_id", name)
                .append("created", Date.from(session.getCreationTime()))
                .append("attributes", sealed)
                .append("accessed", Date.from(session.getLastAccessedTime()))
                .append("idleSeconds", session.getMaxInactiveInterval().toSeconds())
                .append(ENDS_AT, Date.from(session.endsAt()));
    }

    /** Only what changed: {@code $set} and {@code $unset}. */
    Document changes(GatewaySession session) {
        var name = SessionSeal.nameOf(session.getId());
        var set = new Document("accessed", Date.from(session.getLastAccessedTime()))
                .append("idleSeconds", session.getMaxInactiveInterval().toSeconds())
                .append(ENDS_AT, Date.from(session.endsAt()));
        var unset = new Document();
        for (var attribute : session.changedAttributes()) {
            var field = "attributes." + key(attribute);
            if (session.getAttribute(attribute) == null) {
                unset.append(field, "");
            } else {
                set.append(field, sealed(session, name, attribute));
            }
        }
        var update = new Document("$set", set);
        return unset.isEmpty() ? update : update.append("$unset", unset);
    }

    GatewaySession read(String id, Document document) {
        var name = document.getString("_id");
        var values = new HashMap<String, Object>();
        for (var entry : document.get("attributes", new Document()).entrySet()) {
            var attribute = attribute(entry.getKey());
            values.put(attribute, attributes.read(name, attribute, ((Binary) entry.getValue()).getData()));
        }
        return GatewaySession.stored(
                id,
                newId,
                instant(document, "created"),
                instant(document, "accessed"),
                Duration.ofSeconds(document.get("idleSeconds", Number.class).longValue()),
                absolute,
                values);
    }

    private Binary sealed(GatewaySession session, String name, String attribute) {
        Object value = session.getAttribute(attribute);
        if (value == null) {
            throw new IllegalStateException("attribute " + attribute + " was removed while it was written");
        }
        return new Binary(attributes.write(name, attribute, value));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    /** Attribute names hold dots, which are paths to MongoDB. */
    private static String key(String attribute) {
        return attribute.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    private static String attribute(String key) {
        return key.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
