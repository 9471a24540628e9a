package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.housing.disclosure.calendar.web.DueQuestion.DueAnswer;
import cn.gov.zs.housing.disclosure.calendar.web.PublicCalendar.YearView;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar for programs; nobody needs a login. */
@RestController
@RequestMapping("/api/v1/public/calendar")
@Tag(name = "calendar", description = "工作日历 / calendar of working days")
class CalendarApi {
    private final PublicCalendar calendar;
    private final CalendarDesk desk;

    CalendarApi(PublicCalendar calendar, CalendarDesk desk) {
        this.calendar = calendar;
        this.desk = desk;
    }

    /**
     * The calendar in force.
     *
     * @param version names it
     * @param lastNoticedYear the last year whose notice is in force; what is due later is provisional
     */
    record CalendarBody(String version, int lastNoticedYear, List<Integer> years) {}

    @GetMapping
    @Operation(summary = "The calendar in force")
    ResponseEntity<CalendarBody> calendar() {
        var inForce = desk.inForce();
        return fresh(new CalendarBody(inForce.version(), inForce.lastNoticedYear(), calendar.years()));
    }

    @GetMapping("/{year}")
    @Operation(summary = "Days off and make-up working days of a year, with their source and proof")
    ResponseEntity<YearView> year(@PathVariable int year) {
        return fresh(calendar.year(Optional.of(year)));
    }

    @GetMapping("/due")
    @Operation(summary = "When something is due, with every day that was counted or passed over")
    ResponseEntity<DueAnswer> due(
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "WORKING") String unit) {
        var question = new DueQuestion(start, days, unit);
        question.wrong(desk.inForce()).stream().findFirst().ifPresent(wrong -> {
            throw ProblemException.field(wrong.field(), wrong.code(), wrong.key(), wrong.args());
        });
        return fresh(question.answer(desk.inForce()));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }
}
