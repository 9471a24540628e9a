package cn.gov.zs.platform.http.sample;

import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.ProblemMapping;
import cn.gov.zs.platform.http.RoleRules;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service with one page, one form and one interface, to see the platform at work. */
@SpringBootApplication
public class SampleMain {

    public static void main(String[] args) {
        SpringApplication.run(SampleMain.class, args);
    }

    @Bean
    ProblemMapping mapping() {
        return thrown -> thrown instanceof UnsupportedOperationException
                ? Optional.of(ProblemException.conflict("state.stale", Map.of("expected", 1, "actual", 2)))
                : Optional.empty();
    }

    @Bean
    RoleRules roleRules() {
        return rules -> rules.requestMatchers("/api/v1/ruled").hasRole("stock-officer");
    }
}
