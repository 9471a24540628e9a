package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Counts;
import cn.gov.zs.housing.housing.construction.MonthReport;
import cn.gov.zs.housing.housing.construction.ProgressBook;
import cn.gov.zs.housing.housing.construction.Task;
import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers report a township's month, and correct one that was reported. */
@Controller
@RequestMapping("/staff/construction/progress/{year:[0-9]{4}}/{township:[0-9]{9}}")
class StaffProgress {
    private static final String LIST = "housing/construction-progress";
    private static final String FORM = "housing/construction-report";

    private final ProgressDesk desk;
    private final PlanDesk plans;

    StaffProgress(ProgressDesk desk, PlanDesk plans) {
        this.desk = desk;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView list(@PathVariable int year, @PathVariable String township) {
        var progress = desk.progress(year, known(township));
        if (progress.months().isEmpty() && !desk.isPlanned(year, township)) {
            throw ProblemException.absent();
        }
        return place(new ModelAndView(LIST), year, township).addObject("months", desk.months(progress));
    }

    private static String known(String township) {
        return Townships.find(township).orElseThrow(ProblemException::absent).code();
    }

    private static ModelAndView place(ModelAndView page, int year, String township) {
        return page.addObject("year", year)
                .addObject("township", township)
                .addObject("name", Places.name(township))
                .addObject("englishName", Places.englishName(township));
    }

    /** @param month of a report; of a correction when it was reported */
    @GetMapping("/{month:[0-9]{4}-[0-9]{2}}")
    ModelAndView form(@PathVariable int year, @PathVariable String township, @PathVariable String month) {
        var progress = desk.progress(year, known(township));
        var read = month(month);
        var form = TypedForm.blank().with("month", month);
        var report = progress.find(read);
        var counts = report.map(MonthReport::counts);
        counts.ifPresent(known -> form.with("started", known.started())
                .with("basicallyFinished", known.basicallyFinished())
                .with("finished", known.finished()));
        return form(form.on(new ModelAndView(FORM)), year, township, read, report);
    }

    private static ModelAndView form(
            ModelAndView page, int year, String township, YearMonth month, Optional<MonthReport> known) {
        return place(page, year, township)
                .addObject("month", month.toString())
                .addObject("correction", known.isPresent());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            throw ProblemException.absent();
        }
    }

    @PostMapping("/{month:[0-9]{4}-[0-9]{2}}")
    Object report(
            @PathVariable int year,
            @PathVariable String township,
            @PathVariable String month,
            @RequestParam Map<String, String> sent,
            Caller caller) {
        var form = TypedForm.of(sent);
        var read = month(month);
        var known = desk.progress(year, known(township)).find(read);
        // as the form said: a first report that meets one made meanwhile is told so, and does not become a correction
        var correction = "true".equals(form.typed("correction"));
        var id = form.formId();
        var counts = new Counts(
                form.number("started", 0, Task.MOST_UNITS),
                form.number("basicallyFinished", 0, Task.MOST_UNITS),
                form.number("finished", 0, Task.MOST_UNITS));
        var reason = correction ? form.text("reason", MonthReport.Version.LONGEST_REASON) : "";
        if (!form.isWrong()) {
            var version = new MonthReport.Version(id, counts, reason, plans.signed(caller));
            ProgressDesk.wrong(desk.report(new ProgressBook.Sent(year, township, read, version), correction))
                    .ifPresent(wrong -> form.wrong(
                            wrong.field().equals("month") ? "started" : wrong.field(),
                            wrong.key(),
                            wrong.args().toArray()));
        }
        return form.isWrong()
                ? form(form.again(FORM), year, township, read, known)
                : "redirect:/staff/construction/progress/" + year + "/" + township;
    }
}
