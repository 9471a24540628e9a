package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A home as an officer ticked it: which, and which version was on the screen.
 *
 * @param version as shown
 */
record PickedHome(HomeId home, long version) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,18})");

    /** @throws ProblemException 400 for the field {@code home} if one is not as {@link HomeView#picked} writes it */
    static List<PickedHome> all(List<String> picked) {
        return picked.stream().map(PickedHome::parse).distinct().toList();
    }

    private static PickedHome parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw ProblemException.field("home", "type", "field.type");
        }
        return new PickedHome(new HomeId(parts.group(1)), Long.parseLong(parts.group(2)));
    }
}
