package cn.gov.zs.housing.applicant.message.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.messages.*}: how news of messages is handed over, on every channel.
 *
 * @param publicUrl where households find the platform; needed as soon as one channel is set up
 * @param look pause between two looks for what is due
 * @param lease how long a replica has to say what became of a delivery
 * @param atOnce messages under way at once
 * @param limit how long one try may take; shorter than the lease
 * @param window how many of the last tries the breaker of a channel looks at
 * @param failureRate share of failed ones, in percent, at which it opens
 * @param open how long it then leaves the other side in peace
 */
@ConfigurationProperties("housing.messages")
public record ChannelSettings(
        @DefaultValue("") String publicUrl,
        @DefaultValue("5s") Duration look,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("8") int atOnce,
        @DefaultValue("20s") Duration limit,
        @DefaultValue("10") int window,
        @DefaultValue("50") int failureRate,
        @DefaultValue("30s") Duration open) {

    /** @throws IllegalArgumentException naming the setting that cannot be */
    public ChannelSettings {
        if (atOnce < 1 || window < 1 || failureRate < 1 || failureRate > 100) {
            throw new IllegalArgumentException(
                    "housing.messages: at-once and window from 1, failure-rate is a percentage");
        }
        if (!look.isPositive() || !limit.isPositive() || !open.isPositive() || lease.compareTo(limit) <= 0) {
            throw new IllegalArgumentException(
                    "housing.messages: durations are longer than nothing, and the lease longer than the limit");
        }
    }

    /**
     * The address where households find the platform, without a slash at its end.
     *
     * @throws IllegalArgumentException when it is missing
     */
    public String address() {
        if (!publicUrl.startsWith("http://") && !publicUrl.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "HOUSING_PUBLIC_URL (housing.messages.public-url) is missing: where does a letter lead to?");
        }
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
