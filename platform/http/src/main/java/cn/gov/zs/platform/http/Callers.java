package cn.gov.zs.platform.http;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the {@link Caller} from a token and from the current request. */
final class Callers {

    private Callers() {}

    /** The caller of the current request; empty for an anonymous one. */
    static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(from(token.getToken()))
                : Optional.empty();
    }

    static Caller from(Jwt token) {
        var subject = Objects.requireNonNull(token.getSubject(), "a token without sub was let in");
        var username = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), subject);
        var name = Objects.requireNonNullElse(token.getClaimAsString("name"), username);
        return new Caller(
                subject,
                username,
                name,
                roles(token),
                Optional.ofNullable(token.getClaimAsString("township")),
                Optional.ofNullable(token.getClaimAsString("village")));
    }

    /** Keycloak's realm roles; a token without them has none. */
    static Set<String> roles(Jwt token) {
        var roles = new LinkedHashSet<String>();
        if (token.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> names) {
            for (var name : List.copyOf(names)) {
                roles.add(name.toString());
            }
        }
        return roles;
    }
}
