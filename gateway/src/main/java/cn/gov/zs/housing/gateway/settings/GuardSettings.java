package cn.gov.zs.housing.gateway.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the gateway waits for a service, and when it stops asking one that is down.
 *
 * @param connect time to reach a service's port
 * @param answer time a service has to begin its answer once it has the request
 * @param upload time a client has to send a request with a body, answer included
 * @param fragment time a service has for its box on {@code /my} and {@code /staff}
 * @param retries how often a GET is tried again after a refused connection or a 503
 * @param backoff pause before the first retry; it doubles each time
 * @param window how many of the last calls the breaker looks at
 * @param minimumCalls how many calls it wants to have seen before it opens
 * @param failureRate share of failed calls, in percent, at which it opens
 * @param open how long it stays open; short, because a service that was killed serves again within seconds
 * @param probes how many calls it lets through to find out whether the service is back
 */
public record GuardSettings(
        @DefaultValue("1s") Duration connect,
        @DefaultValue("10s") Duration answer,
        @DefaultValue("60s") Duration upload,
        @DefaultValue("2s") Duration fragment,
        @DefaultValue("2") int retries,
        @DefaultValue("150ms") Duration backoff,
        @DefaultValue("20") int window,
        @DefaultValue("8") int minimumCalls,
        @DefaultValue("50") int failureRate,
        @DefaultValue("1s") Duration open,
        @DefaultValue("3") int probes) {}
