package cn.gov.zs.housing.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * One browser's session, and which parts of it changed since it was read: only those are written, so that two requests
 * of one browser do not undo each other's changes.
 */
public final class GatewaySession implements Session {

    private final Supplier<String> newId;
    private final Duration absolute;
    private final Instant creationTime;
    private final Map<String, Object> attributes;
    private final Set<String> changed = new HashSet<>();
    private @Nullable String storedId;
    private Instant storedAccess;
    private String id;
    private Instant lastAccessedTime;
    private Duration maxInactiveInterval;
    private boolean idleChanged;

    private GatewaySession(
            @Nullable String storedId,
            String id,
            Supplier<String> newId,
            Duration absolute,
            Instant created,
            Instant accessed,
            Duration idle,
            Map<String, Object> attributes) {
        this.storedId = storedId;
        this.id = id;
        this.newId = newId;
        this.absolute = absolute;
        this.creationTime = created;
        this.lastAccessedTime = accessed;
        this.storedAccess = accessed;
        this.maxInactiveInterval = idle;
        this.attributes = new HashMap<>(attributes);
    }

    /** A session nobody has stored yet. */
    public static GatewaySession begun(Supplier<String> newId, Instant at, Duration idle, Duration absolute) {
        return new GatewaySession(null, newId.get(), newId, absolute, at, at, idle, Map.of());
    }

    /** A session as the store knows it. */
    public static GatewaySession stored(
            String id,
            Supplier<String> newId,
            Instant created,
            Instant accessed,
            Duration idle,
            Duration absolute,
            Map<String, Object> attributes) {
        return new GatewaySession(id, id, newId, absolute, created, accessed, idle, attributes);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = newId.get();
        return id;
    }

    /** The id under which the store knows this session; absent when it does not. */
    public @Nullable String storedId() {
        return storedId;
    }

    /** Whether the store has to begin a new document: the session is new, or its id was changed at login. */
    public boolean needsNewDocument() {
        return !id.equals(storedId);
    }

    /** Names of attributes set or removed since the session was read. */
    public Set<String> changedAttributes() {
        return Set.copyOf(changed);
    }

    /** Whether the time it may rest was changed since the session was read. */
    public boolean idleChanged() {
        return idleChanged;
    }

    /** Notes that the store has everything now. */
    public void written() {
        storedId = id;
        storedAccess = lastAccessedTime;
        changed.clear();
        idleChanged = false;
    }

    /** How long the session was in use since its last use was written down. */
    public Duration unwrittenUse() {
        return Duration.between(storedAccess, lastAccessedTime);
    }

    /** When it ends if it is not used again: the earlier of the idle and the absolute limit. */
    public Instant endsAt() {
        var idleEnd = lastAccessedTime.plus(maxInactiveInterval);
        var absoluteEnd = creationTime.plus(absolute);
        return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
    }

    /** Whether it is over at {@code instant}. */
    public boolean endedBy(Instant instant) {
        return !instant.isBefore(endsAt());
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Spring Session's
    public <T> @Nullable T getAttribute(String attributeName) {
        return (T) attributes.get(attributeName);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String attributeName, @Nullable Object attributeValue) {
        if (attributeValue == null) {
            removeAttribute(attributeName);
        } else {
            attributes.put(attributeName, attributeValue);
            changed.add(attributeName);
        }
    }

    @Override
    public void removeAttribute(String attributeName) {
        if (attributes.remove(attributeName) != null) {
            changed.add(attributeName);
        }
    }

    @Override
    public Instant getCreationTime() {
        return creationTime;
    }

    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {
        this.lastAccessedTime = lastAccessedTime;
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccessedTime;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idleChanged |= !interval.equals(maxInactiveInterval);
        maxInactiveInterval = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return maxInactiveInterval;
    }

    /** Always false: the store hands out no session that is over, and it alone is given the time. */
    @Override
    public boolean isExpired() {
        return false;
    }

    /** Neither the id nor an attribute: a session may meet a logger. */
    @Override
    public String toString() {
        return "GatewaySession[since " + creationTime + "]";
    }
}
