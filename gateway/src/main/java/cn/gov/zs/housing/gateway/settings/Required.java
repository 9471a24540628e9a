package cn.gov.zs.housing.gateway.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Checks of settings that name what is missing and print no value. */
final class Required {

    private Required() {}

    static String text(@Nullable String value, String setting) {
        if (value == null || value.isBlank()) {
            throw new MissingSettingException(setting, "is missing");
        }
        return value;
    }

    /** An address {@code http(s)://host[:port][/path]} without a slash at its end. */
    static URI address(@Nullable URI value, String setting) {
        if (value == null || value.toString().isBlank()) {
            throw new MissingSettingException(setting, "is missing");
        }
        var scheme = value.getScheme();
        if (value.getHost() == null || scheme == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new MissingSettingException(setting, "is not an address like http://host:port");
        }
        var text = value.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : value;
    }
}
