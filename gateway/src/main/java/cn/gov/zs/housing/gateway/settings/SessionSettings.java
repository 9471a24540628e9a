package cn.gov.zs.housing.gateway.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how long sessions live.
 *
 * @param mongodbUri the server that keeps them, shared by all gateways
 * @param database the gateway's own database
 * @param absolute how long after its beginning a session ends, used or not
 * @param idle how long a logged-in session may rest
 * @param unfinished how long a session may rest whose login was begun and not finished
 * @param touch use is written down at most this often, so that reading pages does not write to the database
 * @param sweep how often expired sessions are deleted
 */
public record SessionSettings(
        String mongodbUri,
        @DefaultValue("gateway") String database,
        @DefaultValue("8h") Duration absolute,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10m") Duration unfinished,
        @DefaultValue("1m") Duration touch,
        @DefaultValue("5m") Duration sweep) {

    /** @throws MissingSettingException when the database's address is absent */
    public SessionSettings {
        mongodbUri = Required.text(mongodbUri, "MONGODB_URI");
    }

    /** The address may carry a password. */
    @Override
    public String toString() {
        return "SessionSettings[" + database + ", absolute " + absolute + ", idle " + idle + "]";
    }
}
