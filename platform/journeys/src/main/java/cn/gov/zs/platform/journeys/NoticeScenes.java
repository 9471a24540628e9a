package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.util.Optional;

/** The two notices: masked while they stand, empty of persons afterwards. */
final class NoticeScenes {
    /** Day 0 is not counted and the last one must be over. */
    private static final int DAYS = 21;

    private final Props props;

    NoticeScenes(Props props) {
        this.props = props;
    }

    String first() throws IOException {
        return notice("FIRST_REVIEW", "FIRST_NOTICE_STANDING", "FIRST_NOTICE_HELD");
    }

    String second() throws IOException {
        return notice("CITY_REVIEW", "CITY_NOTICE_STANDING", "CITY_NOTICE_HELD");
    }

    /** Waits for the notice, checks that it is masked, lets its 20 days pass and waits for the household's next state. */
    private String notice(String kind, String standing, String held) throws IOException {
        var household = props.story().main();
        props.cases().reaches(household, standing);
        var notice = Notices.find(props.cast().everybody(), props.patience(), kind, household.id());
        var path = notice.path("path").asString();
        checkMasked(path, household);
        props.days(DAYS);
        props.cases().reaches(household, held);
        checkForgotten(path, household);
        return path;
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
