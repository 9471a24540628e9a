package cn.gov.zs.housing.applicant.exchange.http;

import java.time.Duration;

/** Settings for tests: the defaults, in a hurry. */
public final class SettingsSamples {
    private SettingsSamples() {}

    /** Departments at this address. */
    public static ExchangeSettings at(String url) {
        return settings(url, 20, 32, Duration.ofSeconds(2));
    }

    static ExchangeSettings settings(String url, int window, int atOnce, Duration queue) {
        return new ExchangeSettings(
                url,
                Duration.ofMillis(500),
                3,
                Duration.ofMillis(10),
                window,
                50,
                Duration.ofSeconds(30),
                atOnce,
                queue,
                8,
                Duration.ofSeconds(2),
                Duration.ofMillis(50));
    }
}
