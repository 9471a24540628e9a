package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Nothing is kept for ever: a form that nobody goes on with is removed after its term, and the auditor sees that it was. */
final class RetentionScenes {
    private static final String CHEN = "citizen-chen";
    private static final String DRAFTS = "/my/drafts";
    private static final String LOG = "/staff/retention";

    /** The term that ships with the platform is 90 days; the day it was saved is not counted, and the last one must be over. */
    private static final int DAYS = 92;

    private final Props props;
    private final Drafts drafts;
    private String draft = "";
    private String name = "";
    private LocalDate savedOn = LocalDate.EPOCH;

    RetentionScenes(Props props) {
        this.props = props;
        this.drafts = new Drafts(props);
    }

    /** One section is saved, with a person's name in it, and nobody goes on. */
    String abandoned() throws IOException {
        var applicant = props.person();
        name = applicant.name();
        draft = drafts.begin(CHEN, DRAFTS);
        var typed = Application.sections(applicant, props.person()).getOrDefault("applicant", Map.of());
        drafts.save(CHEN, draft, "applicant", typed);
        savedOn = props.today();
        Calls.check(props.calls().page(CHEN, DRAFTS).contains(draft), "The saved draft is not listed");
        return DRAFTS;
    }

    /** When its term is over it is gone; a young one stays; the log says what went and by which rule, not what it said. */
    String removed() throws IOException {
        var young = drafts.begin(CHEN, DRAFTS);
        props.until(savedOn.plusDays(DAYS));
        // once more: a run that died with its replica is taken up the day after
        props.days(1);
        var log = props.patience().until("the removal is in the auditor's log", this::logged);
        Calls.check(log.contains("未提交的草稿") && !log.contains(name), "The log lacks what went, or says what it said");
        props.calls().get(CHEN, draft + "/applicant").expect(404);
        var list = props.calls().page(CHEN, DRAFTS);
        Calls.check(!list.contains(draft), "The removed draft is still listed");
        Calls.check(list.contains(young), "A draft whose term runs is gone too");
        props.calls().get("clerk-xiaolan", "/api/v1/removals").expect(403);
        props.calls().form(CHEN, young + "/remove", Map.of()).expect(200);
        return LOG;
    }

    /** The page of the log with the draft's number; after a jump of the clock a day's run may fill several. */
    private Optional<String> logged() {
        for (var page = 0; ; page++) {
            var shown = props.calls().page("auditor", LOG + "?page=" + page);
            if (shown.contains(Drafts.number(draft))) {
                return Optional.of(shown);
            }
            if (!shown.contains("rel=\"next\"")) {
                return Optional.empty();
            }
        }
    }
}
