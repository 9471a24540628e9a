package cn.gov.zs.housing.disclosure.mailing.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.mailing.*}: subscription by e-mail.
 *
 * @param publicUrl where readers find the portal; needed as soon as there is a mail server
 * @param gather how long what is told at once waits for more of it
 * @param hold how long a replica has to say what became of a letter; longer than handing one over takes
 * @param atOnce letters sent in one round, of which there is one every two seconds
 * @param asksPerMinute how many forms a replica takes in a minute, whoever sends them
 */
@ConfigurationProperties("housing.mailing")
public record MailingSettings(
        @DefaultValue("") String publicUrl,
        @DefaultValue("10s") Duration gather,
        @DefaultValue("2m") Duration hold,
        @DefaultValue("20") int atOnce,
        @DefaultValue("60") int asksPerMinute) {

    /** @throws IllegalArgumentException naming the setting that cannot be */
    public MailingSettings {
        if (gather.isNegative() || hold.compareTo(Duration.ofMinutes(1)) < 0 || atOnce < 1 || asksPerMinute < 1) {
            throw new IllegalArgumentException(
                    "housing.mailing: gather is not negative, hold a minute or more, the numbers from 1");
        }
    }

    /**
     * The portal's address, without a slash at its end.
     *
     * @throws IllegalArgumentException when it is missing
     */
    public String address() {
        if (!publicUrl.startsWith("http://") && !publicUrl.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "HOUSING_PUBLIC_URL (housing.mailing.public-url) is missing: where does a letter lead to?");
        }
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
