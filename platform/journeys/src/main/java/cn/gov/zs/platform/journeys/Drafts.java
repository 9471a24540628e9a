package cn.gov.zs.platform.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An application that is typed section by section, online or at the window, and handed in at the end. */
final class Drafts {
    private static final Pattern TOLD = Pattern.compile("name=\"told\" value=\"([^\"]*)\"");

    private final Props props;

    Drafts(Props props) {
        this.props = props;
    }

    /** Begins one and answers its address. */
    String begin(String who, String base) {
        return props.calls().form(who, base, Map.of()).expect(200).uri().getPath();
    }

    /** Saves one section; it must be without fault. */
    void save(String who, String draft, String section, Map<String, String> typed) {
        send(who, draft, section, typed).expect(200);
    }

    /** Opens a section and sends this, as the page does: with the version that it showed. */
    Answer send(String who, String draft, String section, Map<String, String> typed) {
        var address = draft + "/" + section;
        var fields = new HashMap<>(typed);
        fields.put("version", props.calls().version(who, address));
        return props.calls().form(who, address, fields);
    }

    /** Hands it in; handed in again it answers the same receipt. */
    Answer submit(String who, String draft) {
        var checked = props.patience().until("the draft can be handed in", () -> {
            var page = props.cast().as(who).get(draft + "/check", "text/html");
            if (page.status() == 404) {
                // an earlier try handed it in although its answer was lost
                return Optional.of(Map.<String, String>of());
            }
            var body = page.expect(200).body();
            return found(TOLD, body)
                    .flatMap(told -> Calls.version(body).map(version -> Map.of("told", told, "version", version)));
        });
        return props.calls().form(who, draft + "/submit", checked).expect(200);
    }

    private static Optional<String> found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The number it has, and keeps as an application. */
    static String number(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }
}
