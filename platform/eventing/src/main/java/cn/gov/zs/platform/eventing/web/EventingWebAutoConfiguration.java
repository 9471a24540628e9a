package cn.gov.zs.platform.eventing.web;

import cn.gov.zs.platform.eventing.config.EventingAutoConfiguration;
import cn.gov.zs.platform.eventing.config.EventingSettings;
import cn.gov.zs.platform.eventing.deadletter.DeadLetters;
import cn.gov.zs.platform.http.ProblemMapping;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.AbstractResourceBasedMessageSource;

/** Adds the pages of dead letters to a service that has pages. */
@AutoConfiguration(after = EventingAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class EventingWebAutoConfiguration {

    @Bean
    ProblemMapping eventingProblems() {
        return new EventingProblems();
    }

    @Bean
    DeadLetterPages deadLetterPages(DeadLetters deadLetters, EventingSettings settings) {
        return new DeadLetterPages(deadLetters, settings.service(), settings.pages());
    }

    /** A service lists its own bundles; that of these pages comes with the pages. */
    @Bean
    static BeanPostProcessor deadLetterTexts() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AbstractResourceBasedMessageSource messages) {
                    messages.addBasenames("messages/dead-letters");
                }
                return bean;
            }
        };
    }
}
