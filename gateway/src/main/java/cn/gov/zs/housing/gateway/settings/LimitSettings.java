package cn.gov.zs.housing.gateway.settings;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Sizes and rates.
 *
 * @param requestSize the largest request body let through: a document of 10 MB and the form around it
 * @param burst how many requests one client address may make at once on routes that need no login
 * @param perSecond how many of them it regains each second
 * @param addresses how many client addresses are remembered; the longest unused is forgotten first
 * @param trustedProxies addresses or networks ({@code 10.0.0.0/8}) of proxies whose X-Forwarded-For is believed; none
 *     by default, because anybody can write that header
 */
public record LimitSettings(
        @DefaultValue("11MB") DataSize requestSize,
        @DefaultValue("600") int burst,
        @DefaultValue("60") int perSecond,
        @DefaultValue("100000") int addresses,
        @DefaultValue List<String> trustedProxies) {}
