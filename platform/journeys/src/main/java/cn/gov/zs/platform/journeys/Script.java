package cn.gov.zs.platform.journeys;

import java.util.EnumMap;
import java.util.Map;

/** Which scene plays which step. */
final class Script {
    private final Map<Step, Scene> scenes = new EnumMap<>(Step.class);

    Script(Props props) {
        var draw = new DrawScenes(props);
        applying(props, draw);
        reviewing(props);
        scenes.put(Step.REGISTERED, draw::registered);
        allotting(props, draw);
    }

    /** How this step is played. */
    Scene scene(Step step) {
        var scene = scenes.get(step);
        if (scene == null) {
            throw new IllegalStateException("nobody plays " + step);
        }
        return scene;
    }

    private void applying(Props props, DrawScenes draw) {
        var applying = new ApplyScenes(props);
        scenes.put(Step.SCORE_SHEET, draw::scoreSheet);
        scenes.put(Step.APPLY, applying::apply);
    }

    private void reviewing(Props props) {
        var reviews = new ReviewScenes(props);
        scenes.put(Step.OTHER_TOWNSHIP, reviews::otherTownshipSeesNothing);
        scenes.put(Step.ACCEPTED, reviews::accept);
        scenes.put(Step.VISITED, reviews::visit);
        scenes.put(Step.FIRST_REVIEW, reviews::passFirstReview);
        scenes.put(Step.FILED, reviews::file);
        scenes.put(Step.CROSS_CHECK, reviews::checkWithDepartments);
        scenes.put(Step.CITY_REVIEW, reviews::passCityReview);
        scenes.put(Step.FINAL_REVIEW, reviews::passFinalReview);
        var notices = new NoticeScenes(props);
        scenes.put(Step.NOTICE_1, notices::first);
        scenes.put(Step.NOTICE_2, notices::second);
    }

    private void allotting(Props props, DrawScenes draw) {
        var homes = new HomesScenes(props);
        scenes.put(Step.HOMES_OFFERED, () -> homes.offer(Math.max(2, draw.waiting())));
        scenes.put(Step.HOMES_NOTICE, homes::notice);
        scenes.put(Step.FROZEN, draw::freeze);
        scenes.put(Step.APPROVED, draw::approve);
        scenes.put(Step.TOO_EARLY, draw::tooEarly);
        scenes.put(Step.SEALED, draw::seal);
        scenes.put(Step.REVEALED, draw::reveal);
        scenes.put(Step.RESULT_NOTICE, draw::resultNotice);
        scenes.put(Step.HOME_SEEN, draw::homeSeen);
        scenes.put(Step.VERIFIED, draw::verified);
    }
}
