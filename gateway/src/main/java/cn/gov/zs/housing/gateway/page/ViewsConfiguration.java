package cn.gov.zs.housing.gateway.page;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;

/** Shows every page of the gateway without its reader's session. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    @Autowired
    void show(ThymeleafReactiveViewResolver views) {
        views.setViewClass(SessionlessView.class);
    }
}
