package cn.gov.zs.platform.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Adds, below everything an application configures itself: {@code portal.properties} from the root of its class path, where
 * applications that share a portal keep what they share, and {@code defaults.properties} of this package.
 */
public final class PagesDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            var portal = new ClassPathResource("portal.properties");
            if (portal.exists()) {
                environment.getPropertySources().addLast(new ResourcePropertySource("portal", portal));
            }
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            "platform-pages", new ClassPathResource("defaults.properties", PagesDefaults.class)));
        } catch (IOException e) {
            throw new UncheckedIOException("defaults.properties or portal.properties cannot be read", e);
        }
    }
}
