package cn.gov.zs.platform.http;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a service may set about its HTTP side.
 *
 * @param publicPaths path patterns that need no login, beside {@code /api/v1/public/**}; everything else does
 * @param maxBody the largest request body accepted; a larger one is answered 413
 * @param uploadPaths path patterns where a form with a file ({@link Upload}) is let through
 * @param maxUpload the largest such form, as {@code maxBody} elsewhere
 */
@ConfigurationProperties("platform.http")
public record HttpSettings(
        @DefaultValue List<String> publicPaths,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue List<String> uploadPaths,
        @DefaultValue("11MB") DataSize maxUpload) {}
