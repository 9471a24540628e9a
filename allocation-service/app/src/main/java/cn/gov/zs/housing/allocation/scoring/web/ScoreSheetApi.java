package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.AdoptScoreSheet;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Score sheets as JSON: everybody reads, an officer adopts. */
@RestController
class ScoreSheetApi {

    /** Adopts the sample sheet for a category; {@code formId} becomes the sheet's id. */
    record Adoption(
            @NotNull @Pattern(regexp = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}") String formId,

            @NotNull SampleSheet sample,
            @NotNull Category category,
            @NotNull LocalDate inForceFrom) {}

    private final ScoreSheets sheets;
    private final DmnSheets dmn;
    private final AdoptScoreSheet adopt;
    private final Moments moments;

    ScoreSheetApi(ScoreSheets sheets, DmnSheets dmn, AdoptScoreSheet adopt, Moments moments) {
        this.sheets = sheets;
        this.dmn = dmn;
        this.adopt = adopt;
        this.moments = moments;
    }

    @GetMapping("/api/v1/public/score-sheets")
    Paged<SheetRow> list(@RequestParam(defaultValue = "0") int page) {
        return Paged.read(page, sheets::newestFirst).map(s -> SheetRow.of(SheetView.of(s.state(), List.of())));
    }

    @GetMapping("/api/v1/public/score-sheets/{id}")
    SheetView show(@PathVariable String id) {
        var content = sheet(id).content();
        return SheetView.of(sheet(id), dmn.of(content.digest(), content.dmn()).items());
    }

    @PostMapping("/api/v1/allocation/score-sheets")
    @ResponseStatus(HttpStatus.CREATED)
    SheetView adopt(@RequestBody @Valid Adoption form, Caller caller) {
        caller.require(Roles.OFFICER);
        if (!adopt.adopt(
                form.formId(), form.sample(), form.category(), form.inForceFrom(), caller.subject(), moments.now())) {
            throw ProblemException.conflict("form.replayed", Map.of());
        }
        return show(form.formId());
    }

    ScoreSheet sheet(String id) {
        return sheets.all().find(id).orElseThrow(ProblemException::absent).state();
    }
}
