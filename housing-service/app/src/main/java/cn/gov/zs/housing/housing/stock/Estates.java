package cn.gov.zs.housing.housing.stock;

import java.util.List;

/**
 * The estates (小区) the office has homes in. Data of the office, not code: they come with the settings.
 *
 * @param names in the order in which a form offers them
 */
public record Estates(List<String> names) {
    public Estates {
        names = List.copyOf(names);
    }

    /** Whether a home can be entered there. */
    public boolean knows(String name) {
        return names.contains(name);
    }
}
