package cn.gov.zs.housing.allocation.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The witness page's script, below a path that the gateway routes to this service. */
@Configuration(proxyBeanMethods = false)
class ScriptFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/staff/allocation/assets/**")
                .addResourceLocations("classpath:/allocation-assets/")
                .setCacheControl(CacheControl.noCache());
    }
}
