package cn.gov.zs.housing.gateway.route;

import cn.gov.zs.housing.gateway.address.RouteTable;
import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.guard.Guards;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes Spring Cloud Gateway's routes from the {@link RouteTable}. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** After Spring Cloud Gateway's writer of answers (-1): what runs here ends when an answer begins. */
    private static final int BEFORE_GUARD = 1;

    private static final int GUARD = 2;

    @Bean
    RouteLocator routeLocator(RouteLocatorBuilder builder, GatewaySettings settings, RelayFilter relay, Guards guards) {
        var routes = builder.routes();
        for (var upstream : Upstream.values()) {
            var paths = RouteTable.pathsOf(upstream).toArray(String[]::new);
            routes.route(
                    upstream.key(),
                    route -> route.path(paths)
                            .filters(filters -> (upstream == Upstream.KEYCLOAK
                                            ? filters
                                            : filters.filter(relay, BEFORE_GUARD))
                                    .filter(guards.before(upstream), GUARD))
                            .uri(upstream.address(settings)));
        }
        return routes.build();
    }
}
