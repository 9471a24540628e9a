package cn.gov.zs.platform.http;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * A service's own rules about who may use which path, as a bean; asked before "logged in is enough". Roles go by their
 * Keycloak name: {@code rules -> rules.requestMatchers("/staff/homes/**").hasRole("stock-officer")}.
 */
@FunctionalInterface
public interface RoleRules {
    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules);
}
