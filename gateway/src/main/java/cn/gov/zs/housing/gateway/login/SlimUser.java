package cn.gov.zs.housing.gateway.login;

import java.util.HashMap;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps of an ID token what the gateway uses: who (for the page's head) and which Keycloak session. Roles stay in the
 * access token, where the services read them; the user-info end point is not asked, it would tell the same.
 */
@Component
class SlimUser implements ReactiveOAuth2UserService<OidcUserRequest, OidcUser> {

    private static final List<String> KEPT = List.of("sub", "sid", "name", "preferred_username");

    @Override
    public Mono<OidcUser> loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var claims = new HashMap<>(token.getClaims());
        claims.keySet().retainAll(KEPT);
        var slim = new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims);
        return Mono.just(new DefaultOidcUser(List.of(new SimpleGrantedAuthority("ROLE_USER")), slim));
    }
}
