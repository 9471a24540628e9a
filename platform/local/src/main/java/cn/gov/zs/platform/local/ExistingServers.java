package cn.gov.zs.platform.local;

import java.util.Map;
import java.util.Optional;

/**
 * Servers named by the environment: they are used, and not started.
 *
 * @param mongo connection string ({@code MONGODB_URI})
 * @param kafka bootstrap servers ({@code KAFKA_BOOTSTRAP_SERVERS})
 * @param keycloak base address ({@code KEYCLOAK_URL})
 */
public record ExistingServers(Optional<String> mongo, Optional<String> kafka, Optional<String> keycloak) {

    /** None: all are started. */
    public static final ExistingServers NONE =
            new ExistingServers(Optional.empty(), Optional.empty(), Optional.empty());

    /** As named by these variables; an empty one names nothing. */
    public static ExistingServers named(Map<String, String> environment) {
        return new ExistingServers(
                value(environment, "MONGODB_URI"),
                value(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                value(environment, "KEYCLOAK_URL"));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
