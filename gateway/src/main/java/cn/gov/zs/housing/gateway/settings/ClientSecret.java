package cn.gov.zs.housing.gateway.settings;

/**
 * The secret the gateway shares with Keycloak. It cannot print itself.
 *
 * @param value the secret as Keycloak knows it; never blank
 */
public record ClientSecret(String value) {

    /** @throws MissingSettingException when blank */
    public ClientSecret {
        Required.text(value, "HOUSING_OIDC_CLIENT_SECRET");
    }

    @Override
    public String toString() {
        return "ClientSecret[***]";
    }
}
