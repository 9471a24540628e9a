package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.local.ClockFile;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** From the application to the waiting list: the household, two townships, the city, three reviews, two notices. */
final class HouseholdScenes {
    private static final Duration NOTICE = Duration.ofDays(21);

    private final Cast cast;
    private final ClockFile clock;
    private final Patience patience;
    private final Act act;
    private final Story story;

    HouseholdScenes(Cast cast, ClockFile clock, Duration limit, Story story) {
        this.cast = cast;
        this.clock = clock;
        this.patience = new Patience(limit);
        this.act = new Act(limit);
        this.story = story;
    }

    String apply(RandomGenerator chance) {
        var applicant = SyntheticPerson.drawn(chance);
        var spouse = SyntheticPerson.drawn(chance);
        story.applicantName = applicant.name();
        story.idNumbers.add(applicant.idNumber());
        story.idNumbers.add(spouse.idNumber());
        var formId = new UUID(chance.nextLong(), chance.nextLong());
        var household = cast.as("citizen-li");
        var typed = Application.of(formId, applicant, spouse);
        new Patience(Duration.ofSeconds(60)).until("the application is taken", () -> {
            var answer = household.post("/api/v1/applications", typed);
            if (answer.unavailable()) {
                return Optional.empty();
            }
            // 409: an earlier try was taken although its answer was lost
            var kept =
                    answer.status() == 409 ? answer.json() : answer.expect(201).json();
            story.applicationId =
                    kept.path(answer.status() == 409 ? "applicationId" : "id").asString();
            return Optional.of(kept);
        });
        return "/my/applications/" + story.applicationId;
    }

    String otherTownshipSeesNothing() {
        var other = cast.as("reviewer-shiqi");
        patience.until(
                        "another township's answer",
                        () -> Optional.of(other.get(resource())).filter(a -> !a.unavailable()))
                .expect(404);
        var seen = patience.until(
                "another township's list",
                () -> Optional.of(other.get("/api/v1/applications?size=100")
                        .expect(200)
                        .json()
                        .path("items")));
        if (seen.valueStream().anyMatch(item -> item.path("id").asString().equals(story.applicationId))) {
            throw new JourneyFailed("Another township's list shows the application");
        }
        return "/staff/applications/" + story.applicationId;
    }

    String accept() {
        review("clerk-xiaolan", "acceptance", "SUBMITTED", "材料齐全，予以受理。");
        return "/staff/applications/" + story.applicationId;
    }

    String visit() {
        review("clerk-xiaolan", "visit", "ACCEPTED", "入户一次，走访邻里两户，情况与申报一致。");
        return "/staff/applications/" + story.applicationId;
    }

    String file() {
        review("clerk-xiaolan", "filing", "FIRST_NOTICE_HELD", "公示期内无异议，同意上报。");
        return "/staff/applications/" + story.applicationId;
    }

    String passFinalReview() {
        review("city-approver", "final-review", "CITY_NOTICE_HELD", "两次公示期满无异议，同意登记轮候。");
        return "/staff/applications/" + story.applicationId;
    }

    String passFirstReview() {
        review("reviewer-xiaolan", "first-review", "VISITED", "入户核查属实，家庭成员、住房、收入与申报一致。");
        return "/staff/applications/" + story.applicationId;
    }

    /** The city asks every department; asked again, those that have answered are left in peace. */
    String checkWithDepartments() {
        var reviewer = cast.as("city-reviewer");
        var check = "/api/v1/cross-checks/applications/" + story.applicationId;
        patience.until("every department has answered", () -> {
            var answer = reviewer.post(check, Map.of());
            return answer.unavailable() || answer.expect(200).json().has("missing")
                    ? Optional.empty()
                    : Optional.of(answer);
        });
        return "/staff/applications/" + story.applicationId;
    }

    String passCityReview() {
        review("city-reviewer", "city-review", "FILED", "公示期内无异议，部门核查与申报一致。");
        return "/staff/applications/" + story.applicationId;
    }

    private void review(String who, String review, String from, String finding) {
        var reviewer = cast.as(who);
        act.untilDone(
                review + " is passed",
                () -> !seenBy(reviewer).path("state").asString().equals(from),
                () -> reviewer.post(
                        resource() + "/" + review,
                        Map.of("version", seenBy(reviewer).path("version").asLong(), "finding", finding)));
    }

    /** Waits for the notice, checks that it is masked, lets its 20 days pass and waits for the household's next state. */
    String notice(String kind, String standing, String held) throws IOException {
        var household = cast.as("citizen-li");
        awaitState(household, standing);
        var notice = Notices.find(cast.everybody(), patience, kind, story.applicationId);
        var path = notice.path("path").asString();
        checkMasked(path);
        clock.forward(NOTICE);
        awaitState(household, held);
        checkForgotten(path);
        return path;
    }

    private void checkMasked(String path) {
        var page = patience.page(cast.everybody(), path).body();
        if (!page.contains(story.applicantName) || !page.contains(story.maskedIdNumber)) {
            throw new JourneyFailed("The notice at " + path + " lacks the name or the masked number");
        }
        story.idNumbers.stream().filter(page::contains).findAny().ifPresent(whole -> {
            throw new JourneyFailed("The notice at " + path + " shows a whole identity number");
        });
    }

    private void checkForgotten(String path) {
        patience.until(
                "the ended notice forgets the person",
                () -> Optional.of(cast.everybody().get(path, "text/html").expect(200))
                        .filter(page -> !page.body().contains(story.applicantName)));
    }

    private void awaitState(Visitor who, String state) {
        patience.until(
                "the application is " + state,
                () -> Optional.of(seenBy(who))
                        .filter(seen -> seen.path("state").asString().equals(state)));
    }

    /** The application as this person sees it now. */
    JsonNode seenBy(Visitor who) {
        return who.get(resource()).expect(200).json();
    }

    private String resource() {
        return "/api/v1/applications/" + story.applicationId;
    }
}
