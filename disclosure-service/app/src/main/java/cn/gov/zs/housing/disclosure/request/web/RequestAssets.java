package cn.gov.zs.housing.disclosure.request.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Scripts of the pages of requests, below a path that everybody reaches. */
@Configuration(proxyBeanMethods = false)
class RequestAssets implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/requests/assets/**")
                .addResourceLocations("classpath:/request-assets/")
                .setCacheControl(CacheControl.noCache());
    }
}
