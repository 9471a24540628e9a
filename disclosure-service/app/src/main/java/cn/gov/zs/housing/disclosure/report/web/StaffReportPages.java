package cn.gov.zs.housing.disclosure.report.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.report.AnnualReport;
import cn.gov.zs.housing.disclosure.report.AnnualReports;
import cn.gov.zs.housing.disclosure.report.ReportAnswer;
import cn.gov.zs.housing.disclosure.report.ReportBody;
import cn.gov.zs.housing.disclosure.report.ReportLine;
import cn.gov.zs.housing.disclosure.report.ReportOffice;
import cn.gov.zs.housing.disclosure.report.ReportPart;
import cn.gov.zs.housing.disclosure.report.ReviewTable;
import cn.gov.zs.housing.disclosure.report.YearBook;
import cn.gov.zs.housing.disclosure.report.web.FigureLinks.ProactiveFigure;
import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a year's report is written and released, and where each of its figures leads to its cases. */
@Controller
@RequestMapping("/staff/disclosure/annual-reports")
class StaffReportPages {
    private static final Logger LOG = LoggerFactory.getLogger(StaffReportPages.class);
    private static final String HERE = "/staff/disclosure/annual-reports";
    private static final String ONE = "disclosure/staff-annual-report";
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";

    /** No year before the regulation of 2019 is reported here. */
    private static final int FIRST_YEAR = 2019;

    private final ReportOffice office;
    private final AnnualReports reports;
    private final YearBook book;
    private final Clock clock;

    StaffReportPages(ReportOffice office, AnnualReports reports, YearBook book, Clock clock) {
        this.office = office;
        this.reports = reports;
        this.book = book;
        this.clock = clock;
    }

    private LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    /** A year in the list. */
    record YearLine(int year, String state, LocalDate dueOn) {}

    @GetMapping
    String list(Caller caller, Model model) {
        caller.require(OFFICER, HEAD);
        var begun = reports.list().stream().collect(Collectors.toMap(AnnualReport::year, each -> each));
        model.addAttribute(
                "years",
                IntStream.iterate(today().getYear(), year -> year >= FIRST_YEAR, year -> year - 1)
                        .filter(year -> year >= today().getYear() - 1 || begun.containsKey(year))
                        .mapToObj(year -> new YearLine(year, state(begun.get(year)), AnnualReport.due(year)))
                        .toList());
        return "disclosure/staff-annual-reports";
    }

    private static String state(@Nullable AnnualReport report) {
        return switch (report) {
            case null -> "NONE";
            case AnnualReport.Drafted _ -> "DRAFTED";
            case AnnualReport.Submitted _ -> "SUBMITTED";
            case AnnualReport.Released _ -> "RELEASED";
        };
    }

    @GetMapping("/{year:\\d{4}}")
    ModelAndView one(Caller caller, @PathVariable int year) {
        caller.require(OFFICER, HEAD);
        return page(new ModelAndView(ONE), caller, open(year), Optional.empty());
    }

    private Versioned<AnnualReport> open(int year) {
        if (year < FIRST_YEAR || year > today().getYear()) {
            throw ProblemException.absent();
        }
        return office.open(year);
    }

    private ModelAndView page(
            ModelAndView page, Caller caller, Versioned<AnnualReport> found, Optional<ReportForm> typed) {
        var report = found.state();
        var figures = office.figures(report);
        var body = report instanceof AnnualReport.Released released
                ? released.body()
                : ReportBody.of(figures, report.words());
        return page.addObject("year", report.year())
                .addObject("version", found.version())
                .addObject("state", state(report))
                .addObject("dueOn", AnnualReport.due(report.year()))
                .addObject("reportTitle", body.title())
                .addObject("sections", sections(body, HERE + "/" + report.year() + "/cases?"))
                .addObject("form", typed.orElseGet(() -> ReportForm.of(report.words(), figures)))
                .addObject("closes", figures.requests().unclosed().isEmpty())
                .addObject("publicPath", AnnualReport.path(report.year()))
                .addObject("writes", caller.has(OFFICER));
    }

    /** A part as it is shown: each figure leads to its cases. */
    record SectionView(String heading, String words, List<TableView> tables) {}

    /** A table as it is shown. */
    record TableView(String caption, List<String> head, List<RowView> rows) {}

    /** A row as it is shown. */
    record RowView(String name, List<CellView> cells) {}

    /** @param href null where no cases are behind the figure */
    record CellView(String text, @Nullable String href) {}

    private static List<SectionView> sections(DocumentBody.Report body, String cases) {
        return IntStream.range(0, body.sections().size())
                .mapToObj(part -> {
                    var section = body.sections().get(part);
                    return new SectionView(
                            section.heading(),
                            section.words(),
                            IntStream.range(0, section.tables().size())
                                    .mapToObj(table -> table(section.tables().get(table), part, table, cases))
                                    .toList());
                })
                .toList();
    }

    private static TableView table(DocumentBody.Report.Table table, int part, int index, String cases) {
        return new TableView(
                table.caption(),
                table.rows().getFirst(),
                IntStream.range(1, table.rows().size())
                        .mapToObj(row -> {
                            var cells = table.rows().get(row);
                            return new RowView(
                                    cells.getFirst(),
                                    IntStream.range(1, cells.size())
                                            .mapToObj(cell -> new CellView(
                                                    cells.get(cell),
                                                    FigureLinks.of(part, index, row, cell)
                                                            .map(query -> cases + query)
                                                            .orElse(null)))
                                            .toList());
                        })
                        .toList());
    }

    @PostMapping("/{year:\\d{4}}")
    ModelAndView write(
            Caller caller, @PathVariable int year, @RequestParam long version, @RequestParam Map<String, String> sent) {
        caller.require(OFFICER);
        var form = ReportForm.typed(sent);
        var wrong = form.wrong();
        return wrong.isPresent()
                ? page(Forms.again(ONE), caller, open(year), Optional.of(form))
                        .addObject("refusal", "report.flaw." + wrong.get())
                        .addObject("about", "")
                : step(caller, year, Optional.of(form), office.write(year, version, form.words(), officer(caller)));
    }

    @PostMapping("/{year:\\d{4}}/submission")
    ModelAndView submit(Caller caller, @PathVariable int year, @RequestParam long version) {
        caller.require(OFFICER);
        return step(caller, year, Optional.empty(), office.submit(year, version, officer(caller), clock.instant()));
    }

    @PostMapping("/{year:\\d{4}}/return")
    ModelAndView sendBack(Caller caller, @PathVariable int year, @RequestParam long version) {
        caller.require(OFFICER, HEAD);
        return step(caller, year, Optional.empty(), office.sendBack(year, version));
    }

    @PostMapping("/{year:\\d{4}}/release")
    ModelAndView release(Caller caller, @PathVariable int year, @RequestParam long version) {
        caller.require(OFFICER, HEAD);
        return step(caller, year, Optional.empty(), office.release(year, version, officer(caller), clock.instant()));
    }

    private ModelAndView step(Caller caller, int year, Optional<ReportForm> typed, ReportAnswer answer) {
        LOG.info("Report of {}: {}", year, answer.getClass().getSimpleName());
        return switch (answer) {
            case ReportAnswer.Done _ -> new ModelAndView("redirect:" + HERE + "/" + year);
            case ReportAnswer.OtherStage _ -> again(caller, year, typed, "other-stage", "");
            case ReportAnswer.OwnHands _ -> again(caller, year, typed, "own-hands", "");
            case ReportAnswer.YearNotOver(var lastDay) ->
                again(caller, year, typed, "year-not-over", lastDay.toString());
            case ReportAnswer.PartsMissing(var parts) ->
                again(
                        caller,
                        year,
                        typed,
                        "parts-missing",
                        parts.stream().map(ReportPart::heading).collect(Collectors.joining("；")));
            case ReportAnswer.PartUnfit(var part) -> again(caller, year, typed, "part-unfit", part.heading());
            case ReportAnswer.NotClosed(var columns) -> again(caller, year, typed, "not-closed", columns.toString());
        };
    }

    private ModelAndView again(Caller caller, int year, Optional<ReportForm> typed, String refusal, String about) {
        return page(Forms.again(ONE), caller, open(year), typed)
                .addObject("refusal", "report.refusal." + refusal)
                .addObject("about", about);
    }

    private static Officer officer(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }

    /** The cases behind a figure, by one of: a line of table 3 and a kind of applicant, a way and a column of table 4, a figure of table 2. */
    @GetMapping("/{year:\\d{4}}/cases")
    String cases(
            Caller caller,
            @PathVariable int year,
            @RequestParam Optional<ReportLine> line,
            @RequestParam Optional<ApplicantKind> kind,
            @RequestParam Optional<ReviewWay> way,
            @RequestParam Optional<ReviewTable.Column> column,
            @RequestParam Optional<ProactiveFigure> figure,
            Model model,
            HttpServletResponse response) {
        caller.require(OFFICER, HEAD);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var cases = line.map(which -> requests(year, which, kind))
                .or(() -> way.map(which -> reviews(year, which, column.orElse(ReviewTable.Column.TOTAL))))
                .or(() -> figure.map(which -> proactive(year, which)))
                .orElseThrow(ProblemException::absent);
        model.addAttribute("year", year);
        model.addAttribute("what", line.map(ReportLine::words).orElse(""));
        model.addAttribute("kind", kind.map(Enum::name).orElse(""));
        model.addAttribute("cases", cases);
        return "disclosure/staff-report-cases";
    }

    private List<CaseLine> requests(int year, ReportLine line, Optional<ApplicantKind> kind) {
        try (var requests = book.requests(year)) {
            return requests.filter(each -> line.counts(each, year))
                    .filter(each -> kind.isEmpty() || kind.get() == each.kind())
                    .map(CaseLine::of)
                    .toList();
        }
    }

    private List<CaseLine> reviews(int year, ReviewWay way, ReviewTable.Column column) {
        return new ReviewTable(year, book.reviews(year))
                .of(way, column).stream().map(CaseLine::of).toList();
    }

    private List<CaseLine> proactive(int year, ProactiveFigure figure) {
        return switch (figure) {
            case MADE -> book.policies(year).made().stream().map(CaseLine::of).toList();
            case REPEALED ->
                book.policies(year).repealed().stream().map(CaseLine::of).toList();
            case IN_FORCE ->
                book.policies(year).inForce().stream().map(CaseLine::of).toList();
            case PERMITS ->
                book.duties("permit", year).stream().map(CaseLine::of).toList();
            case PENALTIES ->
                book.duties("penalty", year).stream().map(CaseLine::of).toList();
        };
    }
}
