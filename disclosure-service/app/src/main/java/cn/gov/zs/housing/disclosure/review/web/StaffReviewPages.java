package cn.gov.zs.housing.disclosure.review.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.ReviewAnswer;
import cn.gov.zs.housing.disclosure.review.ReviewId;
import cn.gov.zs.housing.disclosure.review.ReviewOffice;
import cn.gov.zs.housing.disclosure.review.ReviewResult;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import cn.gov.zs.housing.disclosure.review.Reviews;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reconsiderations and suits: the list, a new one, and how one ended. */
@Controller
@RequestMapping("/staff/disclosure/reviews")
class StaffReviewPages {
    private static final String HERE = "/staff/disclosure/reviews";
    private static final String LIST = "disclosure/staff-reviews";
    private static final String ONE = "disclosure/staff-review";
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST = 60;

    private final Reviews reviews;
    private final ReviewOffice office;
    private final Clock clock;

    StaffReviewPages(Reviews reviews, ReviewOffice office, Clock clock) {
        this.reviews = reviews;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            Caller caller,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String request) {
        caller.require("disclosure-officer", "disclosure-head");
        var typed = Map.of("id", UUID.randomUUID().toString(), "request", request);
        return listed(new ModelAndView(LIST), caller, Math.clamp(page, 0, 10_000), typed);
    }

    private ModelAndView listed(ModelAndView view, Caller caller, int page, Map<String, String> typed) {
        var found = reviews.list(page, PAGE_SIZE);
        return view.addObject("reviews", found.stream().map(Versioned::state).toList())
                .addObject("number", page)
                .addObject("more", found.size() == PAGE_SIZE)
                .addObject("ways", ReviewWay.values())
                .addObject("typed", typed)
                .addObject("today", OfficeDay.of(clock.instant()))
                .addObject("writes", caller.has("disclosure-officer"));
    }

    @PostMapping
    ModelAndView enter(Caller caller, @RequestParam Map<String, String> typed) {
        caller.require("disclosure-officer");
        var id = ReviewId.read(typed.getOrDefault("id", ""));
        var request = RequestNumber.read(typed.getOrDefault("request", ""));
        var caseNumber = typed.getOrDefault("caseNumber", "").strip();
        var filedOn = day(typed.getOrDefault("filedOn", ""));
        var way = word(ReviewWay.values(), typed.getOrDefault("way", ""));
        if (id.isEmpty()) {
            throw ProblemException.field("form", "malformed", "request.flaw.id");
        }
        if (request.isEmpty()) {
            return again(caller, typed, "review.flaw.request", "");
        }
        if (caseNumber.isEmpty() || caseNumber.length() > LONGEST) {
            return again(caller, typed, "review.flaw.case-number", "");
        }
        if (filedOn.isEmpty() || way.isEmpty()) {
            return again(caller, typed, "review.flaw.day", "");
        }
        var review = new RequestReview(
                id.get(), request.get(), way.get(), caseNumber, filedOn.get(), officer(caller), Optional.empty());
        return switch (office.enter(review, clock.instant())) {
            case ReviewAnswer.Done _ ->
                new ModelAndView("redirect:" + HERE + "/" + review.id().text());
            case ReviewAnswer.NoSuchRequest _ -> again(caller, typed, "review.flaw.request", "");
            case ReviewAnswer.SentBefore _ -> again(caller, typed, "review.refusal.sent-before", "");
            case ReviewAnswer.EndedBefore(var on) -> again(caller, typed, "review.refusal.ended-before", on.toString());
            case ReviewAnswer.DayWrong(var earliest, var latest) ->
                again(caller, typed, "review.refusal.day-wrong", earliest + " – " + latest);
        };
    }

    private ModelAndView again(Caller caller, Map<String, String> typed, String flaw, String about) {
        return listed(Forms.again(LIST), caller, 0, typed)
                .addObject("flaw", flaw)
                .addObject("about", about);
    }

    @GetMapping("/{id}")
    String one(Caller caller, @PathVariable String id, Model model) {
        caller.require("disclosure-officer", "disclosure-head");
        model.addAllAttributes(shown(caller, get(id)));
        return ONE;
    }

    private Map<String, Object> shown(Caller caller, Versioned<RequestReview> found) {
        return Map.of(
                "review",
                found.state(),
                "version",
                found.version(),
                "results",
                ReviewResult.values(),
                "today",
                OfficeDay.of(clock.instant()),
                "writes",
                caller.has("disclosure-officer"));
    }

    @PostMapping("/{id}/ending")
    ModelAndView end(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam ReviewResult result,
            @RequestParam(defaultValue = "") String on) {
        caller.require("disclosure-officer");
        var found = get(id);
        var day = day(on);
        if (day.isEmpty()) {
            return again(caller, found, "review.flaw.day", "");
        }
        var ending = new RequestReview.Ending(result, day.get(), officer(caller));
        return switch (office.end(found.state().id(), version, ending, clock.instant())) {
            case ReviewAnswer.Done _ -> new ModelAndView("redirect:" + HERE + "/" + id);
            case ReviewAnswer.EndedBefore(var before) ->
                again(caller, get(id), "review.refusal.ended-before", before.toString());
            case ReviewAnswer.DayWrong(var earliest, var latest) ->
                again(caller, get(id), "review.refusal.day-wrong", earliest + " – " + latest);
            case ReviewAnswer.NoSuchRequest _, ReviewAnswer.SentBefore _ ->
                throw new IllegalStateException("a challenge that is there was entered again");
        };
    }

    private ModelAndView again(Caller caller, Versioned<RequestReview> found, String flaw, String about) {
        var page = Forms.again(ONE).addObject("flaw", flaw).addObject("about", about);
        page.addAllObjects(shown(caller, found));
        return page;
    }

    private Versioned<RequestReview> get(String id) {
        return ReviewId.read(id).flatMap(reviews::find).orElseThrow(ProblemException::absent);
    }

    private static Officer officer(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String typed) {
        return Arrays.stream(words).filter(each -> each.name().equals(typed)).findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
