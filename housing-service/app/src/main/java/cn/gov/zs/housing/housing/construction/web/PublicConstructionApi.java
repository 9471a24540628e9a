package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Programme.Filter;
import cn.gov.zs.housing.housing.construction.web.YearDesk.ProjectPage;
import cn.gov.zs.housing.housing.construction.web.YearDesk.YearLine;
import cn.gov.zs.housing.housing.construction.web.YearDesk.YearView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The construction programme, for everybody's programs. */
@RestController
@RequestMapping("/api/v1/public/construction")
class PublicConstructionApi {
    private final YearDesk desk;
    private final Freshness freshness;

    PublicConstructionApi(YearDesk desk, Freshness freshness) {
        this.desk = desk;
        this.freshness = freshness;
    }

    /** Years with an adopted plan, the last first. */
    @GetMapping
    ResponseEntity<List<YearLine>> years() {
        return fresh(desk.years());
    }

    /** A year's plan in force with what is done of it, of one township or all. */
    @GetMapping("/{year}")
    ResponseEntity<YearView> year(@PathVariable int year, @RequestParam(defaultValue = "") String township) {
        return fresh(desk.year(year, PublicConstruction.chosen(township)));
    }

    /** A version as it was adopted. */
    @GetMapping("/{year}/versions/{number}")
    ResponseEntity<PlanView> version(@PathVariable int year, @PathVariable int number) {
        return fresh(desk.version(year, number, Optional.empty()));
    }

    /** Projects that were begun, the last first, with facilities and photographs. */
    @GetMapping("/{year}/projects")
    ResponseEntity<ProjectPage> projects(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ProjectPage.LAST) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(ProjectPage.LARGEST) int size) {
        return fresh(desk.projects(Filter.of(year, PublicConstruction.chosen(township)), page, size));
    }

    private <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok()
                .cacheControl(freshness.forAll())
                .eTag(freshness.tag(body))
                .body(body);
    }
}
