package cn.gov.zs.platform.http;

import cn.gov.zs.platform.pages.ProblemText;
import java.time.Clock;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the parts of this package into a service; a service needs no configuration of its own for them. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpSettings.class)
@Import({PageFrameAdvice.class, FallbackErrorController.class})
public class HttpAutoConfiguration {

    /** Security's own filter stands at -100: tokens are checked before a body is read. */
    private static final int AFTER_SECURITY = -50;

    @Bean
    LocaleResolver localeResolver() {
        return new LangLocaleResolver();
    }

    @Bean
    PageFrames pageFrames(Clock clock) {
        return new PageFrames(clock);
    }

    @Bean
    ProblemRenderer problemRenderer(
            JsonMapper json,
            MessageSource messages,
            ProblemText texts,
            LocaleResolver languages,
            @Qualifier("thymeleafViewResolver") ViewResolver views,
            PageFrames frames) {
        return new ProblemRenderer(json, messages, texts, languages, views, frames);
    }

    @Bean
    ProblemHandler problemHandler(ProblemRenderer renderer, ObjectProvider<ProblemMapping> mappings) {
        return new ProblemHandler(renderer, mappings.orderedStream().toList());
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(ProblemHandler handler) {
        var registration = new FilterRegistrationBean<>(new ProblemFilter(handler));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(HttpSettings settings) {
        var registration = new FilterRegistrationBean<>(new BodyFilter(settings));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainProblems() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainProblemValve.class.getName());
            }
        });
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    StrictJson strictJson(JsonMapper mapper) {
        return new StrictJson(mapper);
    }

    @Bean
    WebMvcConfigurer httpConfigurer(ProblemHandler handler) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgumentResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LangInterceptor());
            }

            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                // second: behind the @ExceptionHandler methods, before Spring's own answers, which speak English only
                resolvers.add(Math.min(1, resolvers.size()), new ProblemResolver(handler));
            }
        };
    }
}
