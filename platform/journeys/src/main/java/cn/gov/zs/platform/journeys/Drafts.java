package cn.gov.zs.platform.journeys;

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
        props.calls().form(who, draft + "/" + section, typed).expect(200);
    }

    /** Hands it in; handed in again it answers the same receipt. */
    Answer submit(String who, String draft) {
        var told = props.patience().until("the draft can be handed in", () -> {
            var page = props.cast().as(who).get(draft + "/check", "text/html");
            if (page.status() == 404) {
                // an earlier try handed it in although its answer was lost
                return Optional.of("");
            }
            var found = TOLD.matcher(page.expect(200).body());
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        });
        return props.calls().form(who, draft + "/submit", Map.of("told", told)).expect(200);
    }

    /** The number it has, and keeps as an application. */
    static String number(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }
}
