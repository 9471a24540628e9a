package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.http.RoleRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the construction programme together. */
@Configuration(proxyBeanMethods = false)
class ConstructionWiring {

    @Bean
    RoleRules constructionOfficerOnly() {
        return rules -> rules.requestMatchers("/staff/construction/**", "/api/v1/construction/**")
                .hasRole("stock-officer");
    }
}
