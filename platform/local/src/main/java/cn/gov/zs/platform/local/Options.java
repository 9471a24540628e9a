package cn.gov.zs.platform.local;

import java.util.Map;
import java.util.Set;

/**
 * How a platform is started.
 *
 * @param layout where things are
 * @param ports where it listens
 * @param fresh whether all data are removed first
 * @param only names of the parts to start; empty for all
 * @param environment variables that name existing servers and secrets, usually the launcher's own
 */
public record Options(Layout layout, Ports ports, boolean fresh, Set<String> only, Map<String, String> environment) {

    /** All parts, keeping data, nothing from the environment. */
    public static Options of(Layout layout, Ports ports) {
        return new Options(layout, ports, false, Set.of(), Map.of());
    }

    /** The same with only these parts. */
    public Options only(String... parts) {
        return new Options(layout, ports, fresh, Set.of(parts), environment);
    }

    /** The same, starting from empty data. */
    public Options freshly() {
        return new Options(layout, ports, true, only, environment);
    }

    boolean starts(String part) {
        return only.isEmpty() || only.contains(part);
    }
}
