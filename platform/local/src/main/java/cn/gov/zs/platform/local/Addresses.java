package cn.gov.zs.platform.local;

import java.util.Optional;

/**
 * Where the parts of one platform find each other.
 *
 * @param ports the ports of the parts that are started
 * @param existing servers that are used instead of started ones
 */
public record Addresses(Ports ports, ExistingServers existing) {

    /** The one address for browsers. */
    public String publicUrl() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    /** Name of the realm. */
    static final String REALM = "housing";

    /** Connection string of the MongoDB-compatible server. */
    public String mongo() {
        return existing.mongo().orElse("mongodb://127.0.0.1:" + ports.mongo());
    }

    /** Bootstrap servers of Kafka. */
    public String kafka() {
        return existing.kafka().orElse("127.0.0.1:" + ports.kafka());
    }

    /** The exchange with other departments. */
    public String exchange() {
        return existing.exchange().orElse("http://127.0.0.1:" + ports.exchange());
    }

    /** A service behind the gateway, such as {@code disclosure}, reached directly. */
    public String service(String name) {
        return ServiceSpec.BEHIND_THE_GATEWAY.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no service " + name))
                .url(ports);
    }

    /** Where letters that were sent can be read; empty when another exchange is used, which shows none. */
    public Optional<String> letters() {
        return existing.exchange().isPresent() ? Optional.empty() : Optional.of(exchange() + "/v1/mail/messages");
    }

    /** Keycloak, reached directly, with its path. */
    public String keycloak() {
        return existing.keycloak().orElse("http://127.0.0.1:" + ports.keycloak() + "/auth");
    }

    /** Keycloak as browsers see it, through the gateway. */
    public String publicKeycloak() {
        return publicUrl() + "/auth";
    }

    /** The issuer in tokens. */
    public String issuer() {
        return publicKeycloak() + "/realms/" + REALM;
    }

    /** The keys that sign tokens, fetched directly. */
    public String signingKeys() {
        return keycloak() + "/realms/" + REALM + "/protocol/openid-connect/certs";
    }
}
