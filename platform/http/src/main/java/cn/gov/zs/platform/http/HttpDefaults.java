package cn.gov.zs.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Adds {@code defaults.properties} of this package below everything a service configures itself. */
public final class HttpDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            "platform-http", new ClassPathResource("defaults.properties", HttpDefaults.class)));
        } catch (IOException e) {
            throw new UncheckedIOException("platform-http was built without its defaults.properties", e);
        }
    }
}
