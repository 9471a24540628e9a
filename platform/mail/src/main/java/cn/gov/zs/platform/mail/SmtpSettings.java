package cn.gov.zs.platform.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.smtp.*}: the office's mail server; without a host e-mail is not offered.
 *
 * @param host its name
 * @param port 587 with STARTTLS, 465 with TLS from the first byte
 * @param security how the connection is protected
 * @param user to log in with; empty when the server asks for no login
 * @param password of that user
 * @param from the sender, an address of the office
 * @param connect how long a connection may take to come up
 * @param answer how long the server may take for each answer
 */
@ConfigurationProperties("housing.smtp")
public record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") Security security,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("3s") Duration connect,
        @DefaultValue("10s") Duration answer) {

    /** How a connection is protected. */
    public enum Security {
        /** TLS begins after a word in clear; a server that cannot is not used. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** In clear: for a server on the same machine, and for tests. */
        NONE
    }

    /** @throws IllegalArgumentException naming what is missing beside the host */
    public SmtpSettings {
        if (!host.isEmpty() && MailAddress.read(from).isEmpty()) {
            throw new IllegalArgumentException("SMTP_FROM (housing.smtp.from) is missing or no e-mail address");
        }
        if (!user.isEmpty() && password.isEmpty()) {
            throw new IllegalArgumentException("SMTP_PASSWORD (housing.smtp.password) is missing beside SMTP_USER");
        }
        if (!user.isEmpty() && security == Security.NONE) {
            throw new IllegalArgumentException("SMTP_SECURITY (housing.smtp.security): no password goes out in clear");
        }
        if (port < 1 || port > 65_535 || !connect.isPositive() || !answer.isPositive()) {
            throw new IllegalArgumentException("housing.smtp: no such port, or a duration of nothing");
        }
    }

    /** Whether there is a server. */
    public boolean present() {
        return !host.isEmpty();
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}
