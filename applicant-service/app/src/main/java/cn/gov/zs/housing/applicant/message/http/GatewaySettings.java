package cn.gov.zs.housing.applicant.message.http;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.gateways.*}: the city's gateways for SMS and WeChat; one without an address is not offered.
 *
 * @param sms address and token of the SMS gateway
 * @param wechat address and token of the WeChat gateway
 */
@ConfigurationProperties("housing.gateways")
public record GatewaySettings(
        @DefaultValue Gateway sms, @DefaultValue Gateway wechat) {

    /**
     * A gateway.
     *
     * @param url where letters are posted; empty when there is none
     * @param token sent as a bearer token; empty when it asks for none
     */
    public record Gateway(
            @DefaultValue("") String url, @DefaultValue("") String token) {
        /** @throws IllegalArgumentException if the address is no http address */
        public Gateway {
            if (!url.isEmpty() && !url.startsWith("http://") && !url.startsWith("https://")) {
                throw new IllegalArgumentException(
                        "housing.gateways (SMS_GATEWAY_URL, WECHAT_GATEWAY_URL): no http address");
            }
        }

        /** Whether there is one. */
        public boolean present() {
            return !url.isEmpty();
        }

        /** The address as such. */
        URI address() {
            return URI.create(url);
        }

        /** Without the token. */
        @Override
        public String toString() {
            return url;
        }
    }
}
