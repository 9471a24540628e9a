package cn.gov.zs.platform.pages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Gives Thymeleaf, on either web stack, the expression objects the layout needs. */
@AutoConfiguration(beforeName = "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration")
public class PagesAutoConfiguration {

    @Bean
    PageDialect pageDialect(@Value("${platform.pages.navigation:}") String navigation) {
        return new PageDialect(Assets.fromClasspath(), Navigation.of(navigation));
    }

    @Bean
    ProblemText problemText(MessageSource messages) {
        return new ProblemText(messages);
    }
}
