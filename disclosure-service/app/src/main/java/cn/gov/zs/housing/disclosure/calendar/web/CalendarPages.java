package cn.gov.zs.housing.disclosure.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar for people, and when something is due. Nobody needs a login. */
@Controller
class CalendarPages {
    private final PublicCalendar calendar;
    private final CalendarDesk desk;

    CalendarPages(PublicCalendar calendar, CalendarDesk desk) {
        this.calendar = calendar;
        this.desk = desk;
    }

    @GetMapping("/calendar")
    String year(
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "WORKING") String unit,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute("year", calendar.year(year));
        model.addAttribute("years", calendar.years());
        var question = new DueQuestion(start, days, unit);
        var inForce = desk.inForce();
        var wrong = question.asked() ? question.wrong(inForce) : List.<DueQuestion.Wrong>of();
        model.addAttribute(DueQuestion.NAME, question);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + DueQuestion.NAME, question.errors(wrong));
        model.addAttribute("units", List.of("WORKING", "NATURAL"));
        if (question.asked() && wrong.isEmpty()) {
            model.addAttribute("due", question.answer(inForce));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return "disclosure/calendar";
    }
}
