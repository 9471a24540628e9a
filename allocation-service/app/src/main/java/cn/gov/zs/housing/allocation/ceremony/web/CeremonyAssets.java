package cn.gov.zs.housing.allocation.ceremony.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The ceremony's style sheets and scripts, below a path that everybody reaches; a batch's id is never "assets". */
@Configuration(proxyBeanMethods = false)
class CeremonyAssets implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/batches/assets/**")
                .addResourceLocations("classpath:/ceremony-assets/")
                .setCacheControl(CacheControl.noCache());
    }
}
