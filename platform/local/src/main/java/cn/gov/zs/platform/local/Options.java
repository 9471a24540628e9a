package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.process.Tuning;
import java.util.Map;
import java.util.Set;

/**
 * How a platform is started.
 *
 * @param layout where things are
 * @param ports where it listens
 * @param fresh whether all data are removed first
 * @param only names of the parts to start; empty for all
 * @param tuning what its processes are to be good at
 * @param environment variables that name existing servers and secrets, usually the launcher's own
 */
public record Options(
        Layout layout, Ports ports, boolean fresh, Set<String> only, Tuning tuning, Map<String, String> environment) {

    /** All parts, keeping data, nothing from the environment. */
    public static Options of(Layout layout, Ports ports) {
        return new Options(layout, ports, false, Set.of(), Tuning.QUICK_START, Map.of());
    }

    /** The same with only these parts. */
    public Options only(String... parts) {
        return new Options(layout, ports, fresh, Set.of(parts), tuning, environment);
    }

    /** The same, starting from empty data. */
    public Options freshly() {
        return new Options(layout, ports, true, only, tuning, environment);
    }

    /** The same, tuned otherwise. */
    public Options tunedFor(Tuning other) {
        return new Options(layout, ports, fresh, only, other, environment);
    }

    boolean starts(String part) {
        return only.isEmpty() || only.contains(part);
    }
}
