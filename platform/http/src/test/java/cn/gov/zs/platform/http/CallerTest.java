package cn.gov.zs.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerTest {

    @Test
    void reads_roles_and_scope_from_a_keycloak_token() {
        var caller = Callers.from(token().claim("preferred_username", "reviewer-xiaolan")
                .claim("name", "梁伟")
                .claim("township", "442000118")
                .claim("realm_access", Map.of("roles", List.of("township-reviewer", "citizen")))
                .build());
        assertThat(caller.has("township-reviewer")).isTrue();
        assertThat(caller.township()).contains("442000118");
        assertThat(caller.village()).isEmpty();
        assertThat(caller.name()).isEqualTo("梁伟");
    }

    @Test
    void has_no_roles_when_the_token_names_none() {
        var caller = Callers.from(token().build());
        assertThat(caller.roles()).isEmpty();
        assertThat(caller.name()).isEqualTo("subject-1");
    }

    @Test
    void lets_a_holder_of_any_of_the_roles_pass_and_names_them_to_others() {
        var clerk = Callers.from(
                token().claim("realm_access", Map.of("roles", List.of("clerk"))).build());
        assertThatCode(() -> clerk.require("reviewer", "clerk")).doesNotThrowAnyException();
        assertThatThrownBy(() -> clerk.require("reviewer", "approver"))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(403);
                    assertThat(refused.problem().code()).isEqualTo("role.missing");
                    assertThat(refused.problem().facts()).containsEntry("roles", List.of("approver", "reviewer"));
                });
    }

    @Test
    void does_not_print_the_person() {
        assertThat(Callers.from(token().claim("name", "梁伟").build()).toString()).isEqualTo("Caller[subject-1]");
    }

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("t").header("alg", "none").subject("subject-1");
    }
}
