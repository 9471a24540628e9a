package cn.gov.zs.housing.gateway.session.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

@Tag("zone-free")
class SessionSealTest {

    private static final byte[] CONTENT = "refresh-token".getBytes(StandardCharsets.UTF_8);
    private final SessionSeal seal = SessionSeal.from("shared");

    @Test
    void opens_what_another_gateway_with_the_same_secret_sealed() throws GeneralSecurityException {
        var sealed = SessionSeal.from("shared").seal("session", "name", CONTENT);

        assertThat(seal.open("session", "name", sealed)).isEqualTo(CONTENT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("refresh");
    }

    @Test
    void never_seals_twice_alike() {
        assertThat(seal.seal("session", "name", CONTENT)).isNotEqualTo(seal.seal("session", "name", CONTENT));
    }

    @Test
    void does_not_open_with_another_secret_elsewhere_or_after_a_change() {
        var sealed = seal.seal("session", "name", CONTENT);
        var changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> SessionSeal.from("other").open("session", "name", sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> seal.open("another session", "name", sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> seal.open("session", "another name", sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> seal.open("session", "name", changed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> seal.open("session", "name", new byte[3]))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void names_a_session_by_a_digest_that_does_not_give_its_id_away() {
        assertThat(SessionSeal.nameOf("id"))
                .isEqualTo(SessionSeal.nameOf("id"))
                .doesNotContain("id")
                .hasSize(43);
    }

    @Test
    void reads_back_everything_a_login_puts_into_a_session() {
        var attributes = new SessionAttributes(seal);
        var at = Instant.parse("2026-11-23T01:00:00Z");
        var user = new DefaultOidcUser(
                List.of(new SimpleGrantedAuthority("ROLE_USER")),
                new OidcIdToken("ey", at, at.plusSeconds(60), Map.of("sub", "s", "name", "李美华", "sid", "k")));
        var login = new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), "housing"));
        var request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("http://127.0.0.1/auth")
                .clientId("housing-gateway")
                .redirectUri("http://127.0.0.1/login")
                .scopes(Set.of("openid", "profile"))
                .state("s")
                .additionalParameters(Map.of("nonce", "n", "ui_locales", "zh-CN"))
                .attributes(Map.of("code_verifier", "v", "registration_id", "housing"))
                .build();
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "a", at, at.plusSeconds(300), Set.of("openid"));

        assertThat(((SecurityContextImpl) roundTrip(attributes, login)).getAuthentication())
                .isInstanceOfSatisfying(OAuth2AuthenticationToken.class, again -> {
                    assertThat(again.isAuthenticated()).isTrue();
                    assertThat(again.getName()).isEqualTo("s");
                    assertThat(again.getPrincipal()).isInstanceOfSatisfying(DefaultOidcUser.class, kept -> {
                        assertThat(kept.getFullName()).isEqualTo("李美华");
                        assertThat(kept.getIdToken().getTokenValue()).isEqualTo("ey");
                    });
                });
        assertThat(((OAuth2AuthorizationRequest) roundTrip(attributes, request)).getAttributes())
                .isEqualTo(request.getAttributes());
        assertThat(((OAuth2AccessToken) roundTrip(attributes, access)).getExpiresAt())
                .isEqualTo(at.plusSeconds(300));
        assertThat(((OAuth2RefreshToken) roundTrip(attributes, new OAuth2RefreshToken("r", at))).getTokenValue())
                .isEqualTo("r");
        assertThat(roundTrip(attributes, "/my?x=1")).isEqualTo("/my?x=1");
    }

    private static Object roundTrip(SessionAttributes attributes, Object value) {
        return attributes.read("session", "name", attributes.write("session", "name", value));
    }

    @Test
    void refuses_to_make_objects_of_other_types() {
        var attributes = new SessionAttributes(seal);
        var foreign = "{\"@class\":\"javax.naming.ldap.Rdn\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> attributes.read("session", "name", seal.seal("session", "name", foreign)))
                .isInstanceOf(UnreadableSessionException.class);
    }
}
