package cn.gov.zs.platform.eventing.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code platform.mongodb.*}: the service's own database.
 *
 * @param uri connection string, may hold a password; from {@code MONGODB_URI}. Must be set.
 * @param database name; the service's short name unless set
 */
@ConfigurationProperties("platform.mongodb")
public record MongoSettings(@Nullable String uri, @Nullable String database) {

    public MongoSettings {
        uri = Setting.required(uri, "platform.mongodb.uri (MONGODB_URI)");
    }

    @Override
    public String uri() {
        return Setting.required(uri, "platform.mongodb.uri (MONGODB_URI)");
    }

    /** Without the connection string: it may hold a password. */
    @Override
    public String toString() {
        return "MongoSettings[database=" + database + "]";
    }
}
