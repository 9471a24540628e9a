package cn.gov.zs.housing.gateway.published;

import org.jspecify.annotations.Nullable;

/** Finds one cookie in a {@code Cookie} header. */
final class Cookies {

    private Cookies() {}

    /** Its first value; null when it is not there. */
    static @Nullable String find(String header, String name) {
        var at = 0;
        while (at < header.length()) {
            var end = header.indexOf(';', at);
            if (end < 0) {
                end = header.length();
            }
            while (at < end && (header.charAt(at) == ' ' || header.charAt(at) == '\t')) {
                at++;
            }
            if (header.startsWith(name, at) && at + name.length() < end && header.charAt(at + name.length()) == '=') {
                var value = header.substring(at + name.length() + 1, end).strip();
                return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                        ? value.substring(1, value.length() - 1)
                        : value;
            }
            at = end + 1;
        }
        return null;
    }
}
