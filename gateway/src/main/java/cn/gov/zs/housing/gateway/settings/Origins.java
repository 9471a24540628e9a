package cn.gov.zs.housing.gateway.settings;

import java.net.URI;
import java.util.Locale;

/** Origins as browsers write them: no path, no default port, lower case. */
public final class Origins {

    private Origins() {}

    /** The origin of an absolute address. */
    public static String of(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        var port = address.getPort();
        var standard = port == -1 || (scheme.equals("http") && port == 80) || (scheme.equals("https") && port == 443);
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (standard ? "" : ":" + port);
    }
}
