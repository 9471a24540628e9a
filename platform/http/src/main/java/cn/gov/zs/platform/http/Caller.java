package cn.gov.zs.platform.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who calls, as the token says. A controller takes it as a parameter: {@code Caller} where a login is needed,
 * {@code Optional<Caller>} on a public page.
 *
 * @param subject the identity provider's id of the person; stable, the only part to store
 * @param username the login name
 * @param name the name to greet with
 * @param roles the realm roles
 * @param township the nine-digit code of the township this person works for
 * @param village the twelve-digit code of the village this person works for
 */
public record Caller(
        String subject,
        String username,
        String name,
        Set<String> roles,
        Optional<String> township,
        Optional<String> village) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /**
     * Lets only holders of one of the roles pass.
     *
     * @throws ProblemException 403 {@code role.missing}, naming the roles that would do
     */
    public void require(String... anyOf) {
        if (List.of(anyOf).stream().noneMatch(this::has)) {
            throw new ProblemException(
                    403, "role.missing", Map.of("roles", List.copyOf(new TreeSet<>(List.of(anyOf)))));
        }
    }

    /** Logs follow the case, not the person. */
    @Override
    public String toString() {
        return "Caller[" + subject + "]";
    }
}
