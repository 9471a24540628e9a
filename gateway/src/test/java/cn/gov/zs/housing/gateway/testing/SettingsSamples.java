package cn.gov.zs.housing.gateway.testing;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings with every default, for tests that need no running gateway. */
public final class SettingsSamples {

    private SettingsSamples() {}

    public static GatewaySettings settings(String publicUrl) {
        var prefix = "housing.gateway.";
        return new Binder(new MapConfigurationPropertySource(Map.of(
                        prefix + "public-url", publicUrl,
                        prefix + "services.applicant", "http://127.0.0.1:8081",
                        prefix + "services.housing", "http://127.0.0.1:8082",
                        prefix + "services.allocation", "http://127.0.0.1:8083",
                        prefix + "services.disclosure", "http://127.0.0.1:8084",
                        prefix + "oidc.keycloak-url", "http://127.0.0.1:8085/auth",
                        prefix + "oidc.client-secret", StubKeycloak.SECRET,
                        prefix + "sessions.mongodb-uri", "mongodb://127.0.0.1:8088")))
                .bindOrCreate("housing.gateway", GatewaySettings.class);
    }
}
