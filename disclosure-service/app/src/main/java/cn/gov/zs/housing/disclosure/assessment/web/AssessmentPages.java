package cn.gov.zs.housing.disclosure.assessment.web;

import cn.gov.zs.housing.disclosure.assessment.Circular;
import cn.gov.zs.housing.disclosure.assessment.CircularKind;
import cn.gov.zs.housing.disclosure.assessment.Circulars;
import cn.gov.zs.housing.disclosure.assessment.Months;
import cn.gov.zs.housing.disclosure.assessment.RecordedEvidence;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.publiclog.LogKey;
import cn.gov.zs.housing.disclosure.rules.EvidencePack;
import cn.gov.zs.housing.disclosure.rules.Indicators;
import cn.gov.zs.housing.disclosure.rules.Score;
import cn.gov.zs.housing.disclosure.rules.Subject;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The leading group's dashboard (领导小组): the indicators of a year, computed whenever they are asked for, and the evidence pack. */
@Controller
@RequestMapping("/staff/disclosure/assessment")
class AssessmentPages {
    private static final int FIRST_YEAR = 2019;

    private final RecordedEvidence evidence;
    private final Circulars circulars;
    private final SubjectNames names;
    private final LogKey key;
    private final Clock clock;

    AssessmentPages(RecordedEvidence evidence, Circulars circulars, SubjectNames names, LogKey key, Clock clock) {
        this.evidence = evidence;
        this.circulars = circulars;
        this.names = names;
        this.key = key;
        this.clock = clock;
    }

    private LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    private int year(Optional<Integer> asked) {
        int year = asked.orElse(today().getYear());
        if (year < FIRST_YEAR || year > today().getYear()) {
            throw ProblemException.absent();
        }
        return year;
    }

    /**
     * A line of a table.
     *
     * @param subject as a form sends it
     * @param rank null where there is no ranking
     * @param onTimeRate percent with one place
     */
    record Line(String subject, String name, int rank, String onTimeRate, String answerRate, Score score) {
        static Line of(Indicators.Ranked ranked, String name) {
            return of(ranked.rank(), ranked.subject(), ranked.score(), name);
        }

        static Line of(int rank, Subject subject, Score score, String name) {
            return new Line(
                    subject.level() + ":" + subject.code(),
                    name,
                    rank,
                    percent(score.onTimeRate()),
                    percent(score.answerRate()),
                    score);
        }

        private static String percent(int hundredths) {
            return hundredths / 100 + "." + hundredths % 100 / 10 + "%";
        }
    }

    /** The subjects of a level. */
    record Group(String level, List<Line> lines) {}

    /** A circular in the list. */
    record CircularLine(String id, CircularKind kind, String name, String state) {
        static CircularLine of(Circular circular) {
            return new CircularLine(
                    circular.head().id().text(),
                    circular.head().kind(),
                    circular.head().name(),
                    StaffCircularPages.state(circular));
        }
    }

    @GetMapping
    String dashboard(Caller caller, @RequestParam Optional<Integer> year, Model model, Locale locale) {
        caller.require("disclosure-officer", "disclosure-head");
        int asked = year(year);
        var facts = evidence.of(asked, today());
        var indicators = Indicators.of(facts);
        var months = Months.of(facts);
        model.addAttribute("year", asked);
        model.addAttribute("thisYear", today().getYear());
        model.addAttribute("asOf", today());
        model.addAttribute("whole", Line.of(0, Subject.WHOLE, indicators.of(Subject.WHOLE), ""));
        model.addAttribute(
                "groups",
                Arrays.stream(Subject.Level.values())
                        .filter(level -> level != Subject.Level.WHOLE)
                        .map(level -> new Group(level.name(), lines(indicators, level, locale)))
                        .toList());
        model.addAttribute("months", months);
        model.addAttribute("chart", TrendChart.of(months));
        model.addAttribute(
                "circulars",
                circulars.list(asked).stream().map(CircularLine::of).toList());
        model.addAttribute("kinds", CircularKind.values());
        model.addAttribute("form", UUID.randomUUID().toString());
        model.addAttribute("key", key.signer().verifier().text());
        model.addAttribute("writes", caller.has("disclosure-officer"));
        return "disclosure/staff-assessment";
    }

    private List<Line> lines(Indicators indicators, Subject.Level level, Locale locale) {
        return indicators.ranking(level).stream()
                .map(ranked -> Line.of(ranked, names.of(ranked.subject(), today(), locale)))
                .toList();
    }

    @GetMapping("/{year:\\d{4}}/evidence.zip")
    void pack(Caller caller, @PathVariable int year, HttpServletResponse response) throws IOException {
        caller.require("disclosure-officer", "disclosure-head");
        var facts = evidence.of(year(Optional.of(year)), today());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"zs-housing-evidence-" + year + "-" + today() + ".zip\"");
        EvidencePack.write(response.getOutputStream(), facts, key.signer());
    }
}
