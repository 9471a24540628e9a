package cn.gov.zs.platform.journeys;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Before it applies a household asks which condition it would fail, and by how much; nothing is stored. */
final class AdmissionScenes {
    private static final String CHECKS = "/api/v1/public/admission-checks";

    private final Props props;

    AdmissionScenes(Props props) {
        this.props = props;
    }

    String selfCheck() {
        var over = answer(10_000_000);
        Calls.check(over.path("outcome").asString().equals("FAILS"), "An income far above the line passes: " + over);
        var failed = over.path("conditions")
                .valueStream()
                .filter(condition -> condition.path("by").decimalValue().signum() > 0)
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("No condition tells by how much it fails: " + over));
        Calls.check(
                !failed.path("limit").path("clause").asString().isEmpty()
                        && failed.path("standardNumber").asInt() > 0,
                "The failed condition lacks its clause or its standard: " + failed);
        var own = answer(2 * 12 * 1_080);
        Calls.check(
                !own.path("outcome").asString().equals("FAILS"), "The household of this journey would fail: " + own);
        return "/check";
    }

    private JsonNode answer(int yearlyIncome) {
        var asked = new HashMap<String, Object>(Map.of("category", "LOCAL_LOW_INCOME", "persons", 2));
        asked.put("yearlyIncome", yearlyIncome);
        return props.calls().postPublicly(CHECKS, asked).expect(200).json();
    }
}
