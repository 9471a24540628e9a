package cn.gov.zs.housing.gateway.language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Makes pages and messages speak the reader's language. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver localeContextResolver() {
        return new LocaleContextResolver() {
            @Override
            public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
                return new SimpleLocaleContext(
                        Languages.of(exchange.getRequest()).locale());
            }

            @Override
            public void setLocaleContext(
                    ServerWebExchange exchange, @org.jspecify.annotations.Nullable LocaleContext context) {
                throw new UnsupportedOperationException("the reader chooses the language, with ?lang=");
            }
        };
    }
}
