package cn.gov.zs.platform.journeys;

import java.util.EnumMap;
import java.util.Map;

/** Which scene plays which step. */
final class Script {
    private final Map<Step, Scene> scenes = new EnumMap<>(Step.class);

    Script(Props props) {
        var draw = new DrawScenes(props.cast(), props.clock(), props.limit(), props.story());
        applying(props, draw);
        reviewing(props);
        disputing(props);
        waiting(props, draw);
        allotting(props, draw);
        letting(props);
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
        var retention = new RetentionScenes(props);
        scenes.put(Step.SCORE_SHEET, draw::scoreSheet);
        scenes.put(Step.SELF_CHECK, new AdmissionScenes(props)::selfCheck);
        scenes.put(Step.DRAFT, applying::draft);
        scenes.put(Step.APPLY, applying::apply);
        scenes.put(Step.BAD_INPUT, applying::badInput);
        scenes.put(Step.ABANDONED, retention::abandoned);
        scenes.put(Step.RETENTION, retention::removed);
        scenes.put(Step.DOCUMENTS, new DocumentScenes(props)::documents);
        var window = new WindowScenes(props);
        scenes.put(Step.WINDOW, window::window);
        scenes.put(Step.MANDATE, window::mandate);
        scenes.put(Step.OTHERS, applying::others);
        var paper = new PaperScenes(props);
        scenes.put(Step.PAPER_FORMS, paper::paperForms);
        scenes.put(Step.LISTS, paper::lists);
        var duplicates = new DuplicateScenes(props, applying);
        scenes.put(Step.DUPLICATE, duplicates::duplicate);
        scenes.put(Step.WITHDRAWN, duplicates::withdrawn);
    }

    private void reviewing(Props props) {
        var reviews = new ReviewScenes(props);
        scenes.put(Step.OTHER_TOWNSHIP, reviews::otherTownshipSeesNothing);
        scenes.put(Step.TWO_CLERKS, new TwoClerksScenes(props)::accepted);
        scenes.put(Step.ACCEPTED, reviews::accept);
        scenes.put(Step.VISITED, reviews::visit);
        scenes.put(Step.FIRST_REVIEW, reviews::passFirstReview);
        scenes.put(Step.FILED, reviews::file);
        scenes.put(Step.CITY_REVIEW, reviews::passCityReview);
        scenes.put(Step.FINAL_REVIEW, reviews::passFinalReview);
        var handling = new HandlingScenes(props);
        scenes.put(Step.GAPS, handling::gaps);
        scenes.put(Step.HANDOVER, handling::handover);
        scenes.put(Step.ID_NUMBER, handling::idNumber);
        scenes.put(Step.OVERDUE, handling::overdue);
        var checks = new CheckScenes(props);
        scenes.put(Step.CROSS_CHECK, checks::checkTownship);
        scenes.put(Step.CONTRADICTION, checks::decideContradiction);
        scenes.put(Step.PAPER_ANSWER, checks::recordPaperAnswer);
    }

    private void disputing(Props props) {
        var refusals = new RefusalScenes(props);
        scenes.put(Step.RETURNED, refusals::corrected);
        scenes.put(Step.REFUSED, refusals::refused);
        scenes.put(Step.APPEAL_UPHELD, refusals::appealUpheld);
        scenes.put(Step.APPEAL_REJECTED, refusals::appealRejected);
        var notices = new NoticeScenes(props);
        scenes.put(Step.NOTICE_CORRECTED, notices::corrected);
        scenes.put(Step.NOTICE_1, notices::first);
        scenes.put(Step.NOTICE_2, notices::second);
        var objections = new ObjectionScenes(props);
        scenes.put(Step.OBJECTION_1, objections::filed);
        scenes.put(Step.OBJECTION_REJECTED, objections::rejected);
        scenes.put(Step.OBJECTION_UPHELD, objections::upheld);
    }

    private void waiting(Props props, DrawScenes draw) {
        scenes.put(Step.REGISTERED, draw::registered);
        var messages = new MessageScenes(props);
        scenes.put(Step.MESSAGE_SETTINGS, messages::settings);
        scenes.put(Step.MESSAGES, messages::messages);
        scenes.put(Step.WHOLE_FILE, messages::wholeFile);
        var changes = new ChangeScenes(props);
        scenes.put(Step.CHANGE, changes::change);
        var reReviews = new ReReviewScenes(props, changes);
        scenes.put(Step.RE_REVIEW_OPENED, reReviews::opened);
        scenes.put(Step.RE_REVIEW_CONFIRMED, reReviews::confirmed);
        scenes.put(Step.RE_REVIEW_AMENDED, reReviews::amended);
        scenes.put(Step.RE_REVIEW_SILENT, reReviews::silent);
        var subsidies = new SubsidyScenes(props);
        scenes.put(Step.SUBSIDY_GRANTED, subsidies::granted);
        scenes.put(Step.SUBSIDY_PAID, subsidies::paid);
        scenes.put(Step.SUBSIDY_STOPPED, subsidies::stopped);
        scenes.put(Step.LEFT, new LeavingScenes(props)::left);
    }

    private void allotting(Props props, DrawScenes draw) {
        var construction = new ConstructionScenes(props);
        scenes.put(Step.PLAN_ADOPTED, construction::planAdopted);
        scenes.put(Step.PROGRESS, construction::progress);
        var stock = new StockScenes(props);
        scenes.put(Step.HOMES_IMPORTED, () -> stock.imported(draw.homes()));
        var homes = new HomesScenes(props);
        scenes.put(Step.POOL_REFUSED, homes::refused);
        scenes.put(Step.HOMES_OFFERED, () -> homes.offer(draw.homes()));
        scenes.put(Step.HOMES_NOTICE, homes::notice);
        scenes.put(Step.FROZEN, () -> draw.freeze(props.chance()));
        var committee = new CommitteeScenes(props);
        scenes.put(Step.COMMITTEE, committee::seated);
        scenes.put(Step.APPROVED, committee::passed);
        var calendar = new CalendarScenes(props.cast(), props.patience(), props.act());
        scenes.put(Step.CALENDAR, () -> calendar.inForce(props.today(), props.story().batchId));
        scenes.put(Step.TOO_EARLY, draw::tooEarly);
        var ceremony = new CeremonyScenes(props, draw);
        scenes.put(Step.ABORTED, () -> ceremony.aborted(committee));
        scenes.put(Step.SEALED, ceremony::sealed);
        scenes.put(Step.REVEALED, ceremony::revealed);
        scenes.put(Step.ANSWERED, new AnswerScenes(props)::answered);
        scenes.put(Step.RESULT_NOTICE, draw::resultNotice);
        scenes.put(Step.HOME_SEEN, () -> draw.homeSeen(props.cases()));
        scenes.put(Step.TENANT_CHANGE, new ChangeScenes(props)::tenant);
        scenes.put(Step.VERIFIED, draw::verified);
    }

    private void letting(Props props) {
        var tenancy = new TenancyScenes(props);
        scenes.put(Step.CONTRACT, tenancy::contract);
        scenes.put(Step.MOVED_IN, tenancy::movedIn);
        scenes.put(Step.RENT_REDUCED, tenancy::reduced);
        scenes.put(Step.RENT_PAID, tenancy::paid);
        var upkeep = new UpkeepScenes(props);
        scenes.put(Step.REPAIRED, upkeep::repaired);
        scenes.put(Step.LOOKED_IN, upkeep::lookedIn);
        scenes.put(Step.NOTICE_TOO_EARLY, tenancy::noticeTooEarly);
        scenes.put(Step.RENEWED, tenancy::renewed);
        scenes.put(Step.VACATED, tenancy::vacated);
        var catalogue = new CatalogueScenes(props, new HomesScenes(props));
        scenes.put(Step.BATCH_CANCELLED, catalogue::cancelled);
        scenes.put(Step.LIBRARY, catalogue::library);
        scenes.put(Step.TYPED_NOTICES, catalogue::typed);
        scenes.put(Step.REQUESTS, new RequestScenes(props)::each);
        scenes.put(Step.ANNUAL_REPORT, catalogue::annualReport);
        scenes.put(Step.WHOLE_CATALOGUE, catalogue::whole);
    }
}
