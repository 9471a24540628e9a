package cn.gov.zs.housing.applicant.exchange.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.exchange.*}: how departments are asked. At its slowest a question takes {@code tries} times {@code limit} and the
 * pauses between: below the ten seconds the gateway waits for an answer.
 *
 * @param url the exchange's address; without it the service does not start
 * @param limit how long one try may take
 * @param tries how often a question is put before it is given up for this round; 1 to 10
 * @param pause before the second try; it doubles each time, and each is between half and one and a half of it
 * @param window how many of the last questions the breaker of a department looks at
 * @param failureRate share of failed ones, in percent, at which it opens
 * @param open how long it then leaves the department in peace
 * @param atOnce questions under way at one department
 * @param queue how long a question waits for its turn
 * @param households how many a bulk run checks at once
 * @param lease how long a replica that fell silent keeps a bulk run
 * @param look pause between two looks for bulk runs to go on with
 */
@ConfigurationProperties("housing.exchange")
public record ExchangeSettings(
        @DefaultValue("") String url,
        @DefaultValue("2s") Duration limit,
        @DefaultValue("3") int tries,
        @DefaultValue("200ms") Duration pause,
        @DefaultValue("20") int window,
        @DefaultValue("50") int failureRate,
        @DefaultValue("10s") Duration open,
        @DefaultValue("32") int atOnce,
        @DefaultValue("2s") Duration queue,
        @DefaultValue("32") int households,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("1s") Duration look) {

    /** @throws IllegalArgumentException naming the setting that cannot be */
    public ExchangeSettings {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "EXCHANGE_URL (housing.exchange.url) is missing or no http address: where are departments asked?");
        }
        if (tries < 1 || tries > 10 || window < 1 || atOnce < 1 || households < 1) {
            throw new IllegalArgumentException(
                    "housing.exchange: tries is 1 to 10, window, at-once, households from 1");
        }
        if (failureRate < 1 || failureRate > 100) {
            throw new IllegalArgumentException("housing.exchange.failure-rate is a percentage");
        }
        if (!limit.isPositive() || !pause.isPositive() || !open.isPositive() || !lease.isPositive()) {
            throw new IllegalArgumentException("housing.exchange: durations are longer than nothing");
        }
    }

    /** The address as such. */
    URI address() {
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }
}
