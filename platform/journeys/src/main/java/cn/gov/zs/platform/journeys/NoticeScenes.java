package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.io.IOException;
import java.util.Optional;

/** The two notices: masked while they stand, restarted by a correction, empty of persons afterwards. */
final class NoticeScenes {
    /** Day 0 is not counted and the last one must be over. */
    private static final int DAYS = 21;

    private final Props props;

    NoticeScenes(Props props) {
        this.props = props;
    }

    /** The office corrects what a standing notice says: it comes down, and a new one stands its full time. */
    String corrected() {
        var household = props.story().household(Part.OBJECTED);
        var before = standing(household, "FIRST_REVIEW", "FIRST_NOTICE_STANDING");
        var page = household.staff() + "/notice-correction";
        var typed = Application.corrected(household);
        typed.put("employer", "小榄锁业股份有限公司");
        typed.put("why", "工作单位名称登记有误。");
        props.act().untilDone("the notice has come down", () -> taken(before), () -> {
            typed.put("version", String.valueOf(props.cases().version("reviewer-xiaolan", household)));
            return props.calls().form("reviewer-xiaolan", page, typed);
        });
        var path = props.patience().until("a new notice stands", () -> {
            var now = Notices.find(props.cast().everybody(), props.patience(), "FIRST_REVIEW", household.id());
            return now.path("phase").asString().equals("STANDING")
                            && !now.path("path").asString().equals(before)
                    ? Optional.of(now.path("path").asString())
                    : Optional.empty();
        });
        props.cases().reaches(household, "FIRST_NOTICE_STANDING");
        return path;
    }

    private boolean taken(String path) {
        var notice = props.cast()
                .everybody()
                .get("/api/v1/public" + path)
                .expect(200)
                .json();
        return notice.path("phase").asString().equals("TAKEN_DOWN");
    }

    String first() throws IOException {
        return notice("FIRST_REVIEW", "FIRST_NOTICE_STANDING", "FIRST_NOTICE_HELD");
    }

    String second() throws IOException {
        return notice("CITY_REVIEW", "CITY_NOTICE_STANDING", "CITY_NOTICE_HELD");
    }

    /** Waits for the notices, checks that one is masked, lets their 20 days pass and waits for the households' next state. */
    private String notice(String kind, String standing, String held) throws IOException {
        var main = props.story().main();
        var path = standing(main, kind, standing);
        var others = Part.UNDER_REVIEW.stream()
                .map(props.story()::household)
                .filter(one -> isReviewed(one, standing))
                .toList();
        others.forEach(one -> props.cases().reaches(one, standing));
        checkMasked(path, main);
        props.days(DAYS);
        others.forEach(one -> props.cases().reaches(one, held));
        checkForgotten(path, main);
        return path;
    }

    /** Whether this notice is about the household too: it stands, or it is about to. */
    private boolean isReviewed(Household household, String standing) {
        var state =
                props.cases().seen(household.account(), household).path("state").asString();
        return state.equals(standing)
                || state.equals(standing.startsWith("FIRST") ? "FIRST_REVIEWED" : "CITY_REVIEWED");
    }

    private String standing(Household household, String kind, String standing) {
        props.cases().reaches(household, standing);
        return Notices.find(props.cast().everybody(), props.patience(), kind, household.id())
                .path("path")
                .asString();
    }

    private void checkMasked(String path, Household household) {
        var page = props.patience().page(props.cast().everybody(), path).body();
        Calls.check(
                page.contains(household.applicant().name()) && page.contains(Story.MASKED),
                "The notice at " + path + " lacks the name or the masked number");
        Calls.check(
                props.story().idNumbers.stream().noneMatch(page::contains),
                "The notice at " + path + " shows a whole identity number");
    }

    private void checkForgotten(String path, Household household) {
        props.patience()
                .until(
                        "the ended notice forgets the person",
                        () -> Optional.of(props.cast()
                                        .everybody()
                                        .get(path, "text/html")
                                        .expect(200))
                                .filter(page -> !page.body()
                                        .contains(household.applicant().name())));
    }
}
