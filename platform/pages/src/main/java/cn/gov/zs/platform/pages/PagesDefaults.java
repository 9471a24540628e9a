package cn.gov.zs.platform.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Adds {@code defaults.properties} of this package below everything an application configures itself. */
public final class PagesDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            "platform-pages", new ClassPathResource("defaults.properties", PagesDefaults.class)));
        } catch (IOException e) {
            throw new UncheckedIOException("platform-pages was built without its defaults.properties", e);
        }
    }
}
