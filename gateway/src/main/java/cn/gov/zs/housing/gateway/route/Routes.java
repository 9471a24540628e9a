package cn.gov.zs.housing.gateway.route;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes Spring Cloud Gateway's routes from the {@link RouteTable}. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator routeLocator(RouteLocatorBuilder builder, GatewaySettings settings, RelayFilter relay) {
        var routes = builder.routes();
        for (var upstream : Upstream.values()) {
            var paths = RouteTable.pathsOf(upstream).toArray(String[]::new);
            routes.route(
                    upstream.key(),
                    route -> route.path(paths)
                            .filters(filters -> upstream == Upstream.KEYCLOAK ? filters : filters.filter(relay))
                            .uri(upstream.address(settings)));
        }
        return routes.build();
    }
}
