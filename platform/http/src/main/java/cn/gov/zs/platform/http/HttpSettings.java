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
 */
@ConfigurationProperties("platform.http")
public record HttpSettings(
        @DefaultValue List<String> publicPaths,
        @DefaultValue("1MB") DataSize maxBody) {}
