package cn.gov.zs.platform.pages;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Gives Thymeleaf, on either web stack, the expression objects the layout needs. */
@AutoConfiguration(beforeName = "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration")
public class PagesAutoConfiguration {

    @Bean
    PageDialect pageDialect() {
        return new PageDialect(Assets.fromClasspath());
    }

    @Bean
    ProblemText problemText(MessageSource messages) {
        return new ProblemText(messages);
    }
}
