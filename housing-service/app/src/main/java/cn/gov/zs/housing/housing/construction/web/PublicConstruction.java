package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Programme.Filter;
import cn.gov.zs.housing.housing.construction.web.YearDesk.ProjectPage;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The construction programme, for everybody. Legal source: work plan 二（一）（1）. */
@Controller
@RequestMapping("/construction")
class PublicConstruction {
    private static final int ON_ONE_SCREEN = 10;

    private final YearDesk desk;
    private final Freshness freshness;

    PublicConstruction(YearDesk desk, Freshness freshness) {
        this.desk = desk;
        this.freshness = freshness;
    }

    @GetMapping
    @Nullable ModelAndView years(Optional<Caller> caller, WebRequest request, HttpServletResponse response) {
        return page("housing/construction-years", Map.of("years", desk.years()), caller, request, response);
    }

    @GetMapping("/{year:[0-9]{4}}")
    @Nullable ModelAndView year(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ProjectPage.LAST) int page,
            Optional<Caller> caller,
            WebRequest request,
            HttpServletResponse response) {
        var chosen = chosen(township);
        var view = desk.year(year, chosen);
        return page(
                "housing/construction-year",
                Map.of(
                        "view",
                        view,
                        "township",
                        township,
                        "townships",
                        Townships.list(),
                        "taskChart",
                        TaskChart.of(view.progress()),
                        "monthChart",
                        MonthChart.of(view.progress()),
                        "projects",
                        desk.projects(Filter.of(year, chosen), page, ON_ONE_SCREEN)),
                caller,
                request,
                response);
    }

    @GetMapping("/{year:[0-9]{4}}/versions/{number:[0-9]{1,4}}")
    @Nullable ModelAndView version(
            @PathVariable int year,
            @PathVariable int number,
            Optional<Caller> caller,
            WebRequest request,
            HttpServletResponse response) {
        return page(
                "housing/construction-version",
                Map.of("plan", desk.version(year, number, Optional.empty())),
                caller,
                request,
                response);
    }

    static Optional<String> chosen(String township) {
        return township.isEmpty() ? Optional.empty() : Optional.of(township);
    }

    private @Nullable ModelAndView page(
            String view,
            Map<String, ?> model,
            Optional<Caller> caller,
            WebRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, freshness.forPage(caller).getHeaderValue());
        response.setHeader(HttpHeaders.VARY, "Cookie");
        var content = List.copyOf(new TreeMap<>(model).entrySet());
        if (request.checkNotModified(freshness.pageTag(content, caller))) {
            return null;
        }
        return new ModelAndView(view, model);
    }
}
