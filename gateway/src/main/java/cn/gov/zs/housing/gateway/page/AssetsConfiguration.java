package cn.gov.zs.housing.gateway.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Style sheets, scripts and pictures of all pages, the services' too: one address, fetched once. */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebFluxConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/META-INF/resources/assets/");
    }
}
