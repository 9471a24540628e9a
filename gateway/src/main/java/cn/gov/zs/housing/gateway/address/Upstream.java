package cn.gov.zs.housing.gateway.address;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Who stands behind the gateway. The lower-case name is the service's name in addresses and message keys. */
public enum Upstream {
    APPLICANT,
    HOUSING,
    ALLOCATION,
    DISCLOSURE,
    KEYCLOAK;

    /** The four services that have pages, fragments and an OpenAPI document. */
    public static List<Upstream> services() {
        return List.of(APPLICANT, HOUSING, ALLOCATION, DISCLOSURE);
    }

    /** Its name in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it listens, without a path. */
    public URI address(GatewaySettings settings) {
        return switch (this) {
            case APPLICANT -> settings.services().applicant();
            case HOUSING -> settings.services().housing();
            case ALLOCATION -> settings.services().allocation();
            case DISCLOSURE -> settings.services().disclosure();
            case KEYCLOAK -> settings.oidc().keycloakUrl().resolve("/");
        };
    }
}
