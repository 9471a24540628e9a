package cn.gov.zs.platform.journeys;

import java.util.Map;
import java.util.Optional;

/** One person in two applications: found, without showing one township another's case. */
final class DuplicateScenes {
    private final Props props;
    private final ApplyScenes applying;

    DuplicateScenes(Props props, ApplyScenes applying) {
        this.props = props;
        this.applying = applying;
    }

    /** Who applied on paper in 小榄镇 applies in 石岐街道 too. */
    String duplicate() {
        var here = props.story().household(Story.Part.ON_PAPER);
        var elsewhere = Map.of("village", Application.VILLAGE_ELSEWHERE, "detail", "孙文东路3号");
        var twin =
                applying.submitted("citizen-chen", here.applicant(), Map.of("hukou", elsewhere, "current", elsewhere));
        props.story().enters(Story.Part.TWIN, twin);
        knows("clerk-xiaolan", here, twin, false);
        knows("reviewer-shiqi", twin, here, false);
        knows("city-reviewer", here, twin, true);
        var own = props.calls().page("citizen-chen", twin.mine());
        Calls.check(!own.contains(here.id()), "The household is shown another's case");
        return here.staff();
    }

    /** The household takes the second application back; nothing follows from it any more. */
    String withdrawn() {
        var twin = props.story().household(Story.Part.TWIN);
        props.cases().send(twin.account(), twin, "withdrawal", "SUBMITTED", Map.of());
        props.cases().reaches(twin, "WITHDRAWN");
        return twin.mine();
    }

    private void knows(String who, Household one, Household other, boolean which) {
        var page = props.patience().until("the duplicate is found", () -> {
            var shown = props.calls().page(who, one.staff());
            return shown.contains("D1") ? Optional.of(shown) : Optional.empty();
        });
        Calls.check(
                page.contains(other.id()) == which,
                who + (which ? " does not see" : " sees") + " the other case of the person");
    }
}
