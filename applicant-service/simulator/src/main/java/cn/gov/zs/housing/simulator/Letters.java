package cn.gov.zs.housing.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the city's gateways for SMS and WeChat were given, the newest 1,000 of each. A letter handed over twice under one key is kept
 * once. Of a number it keeps the last four digits.
 */
final class Letters {
    /** The gateways. */
    static final Set<String> GATEWAYS = Set.of("sms", "wechat");

    private static final int MOST = 1_000;
    private static final int LAST_DIGITS = 4;

    private final Map<String, Map<String, Map<String, Object>>> kept = new LinkedHashMap<>();

    /**
     * Takes a letter.
     *
     * @param key the same for the same letter
     * @throws IllegalArgumentException if it is none, or its number is no number
     */
    synchronized void take(String gateway, String key, Map<String, @Nullable Object> letter) {
        if (!(letter.get("to") instanceof String to)
                || !to.matches("[0-9]{11}")
                || !(letter.get("text") instanceof String text)) {
            throw new IllegalArgumentException("no letter");
        }
        var all = kept.computeIfAbsent(gateway, _ -> new LinkedHashMap<>());
        var times = all.containsKey(key) && all.get(key).get("times") instanceof Integer before ? before + 1 : 1;
        all.put(
                key,
                Map.of("id", key, "to", "*" + to.substring(to.length() - LAST_DIGITS), "text", text, "times", times));
        if (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
    }

    /** Those of a gateway, the oldest first. */
    synchronized List<Map<String, Object>> list(String gateway) {
        return new ArrayList<>(kept.getOrDefault(gateway, Map.of()).values());
    }
}
