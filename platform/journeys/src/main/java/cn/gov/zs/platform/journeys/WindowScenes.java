package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For who does not come online: a village clerk types it at the window, a relative acts by mandate. */
final class WindowScenes {
    private static final Pattern CODE = Pattern.compile("<strong>([0-9A-Z]{5}-[0-9A-Z]{5})</strong>");
    private static final String CLERK = "village-xiaolan";
    private static final String OWNER = "citizen-chen";
    private static final String RELATIVE = "citizen-li";
    private static final String LINK = "/my/applications/link";

    private final Props props;
    private final Drafts drafts;

    WindowScenes(Props props) {
        this.props = props;
        this.drafts = new Drafts(props);
    }

    /** Typed by the clerk, with the same receipt; the household links it to its account with the code on it. */
    String window() {
        var applicant = props.person();
        var spouse = props.person();
        var draft = drafts.begin(CLERK, "/staff/window");
        Application.sections(applicant, spouse).forEach((section, typed) -> drafts.save(CLERK, draft, section, typed));
        drafts.submit(CLERK, draft);
        var household = new Household(Drafts.number(draft), OWNER, applicant, spouse);
        var receipt = "/staff/window/receipts/" + household.id();
        Calls.check(props.calls().page(CLERK, receipt).contains("窗口受理"), "The receipt does not say 窗口受理");
        props.calls().get(OWNER, household.resource()).expect(404);
        props.act()
                .untilDone(
                        "the household has linked its account",
                        () -> sees(OWNER, household),
                        () -> props.cast()
                                .as(OWNER)
                                .postForm(
                                        LINK,
                                        Map.of(
                                                "number",
                                                household.id(),
                                                "code",
                                                code(CLERK, receipt + "/code", Map.of()))));
        props.story().enters(Story.Part.WINDOW, household);
        return receipt;
    }

    /** The household gives a relative a mandate for two months; with its code she sees the case and may act. */
    String mandate() throws IOException {
        var household = props.story().household(Story.Part.WINDOW);
        var today = props.today();
        props.calls().get(RELATIVE, household.resource()).expect(404);
        var number = new int[] {0};
        props.act().untilDone("the relative may act", () -> sees(RELATIVE, household), () -> {
            number[0]++;
            var given = Map.of(
                    "number", String.valueOf(number[0]),
                    "holderName", "李美华",
                    "from", today.toString(),
                    "to", today.plusDays(60).toString(),
                    "evidence", "");
            var code = code(OWNER, household.mine() + "/mandates", given);
            return props.cast().as(RELATIVE).postForm(LINK, Map.of("number", household.id(), "code", code));
        });
        return household.mine() + "/mandates";
    }

    private boolean sees(String who, Household household) {
        return props.calls().get(who, household.resource()).status() == 200;
    }

    /** The code that is shown once; a new one is asked for when an answer was lost. */
    private String code(String who, String path, Map<String, String> fields) {
        return Optional.of(CODE.matcher(props.calls().form(who, path, fields).body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseThrow(() -> new JourneyFailed(path + " shows no code"));
    }
}
