package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Score sheets as JSON: everybody reads those that were adopted and those that are proposed. */
@RestController
class ScoreSheetApi {

    private final ScoreSheets sheets;
    private final DmnSheets dmn;
    private final DraftDesk desk;
    private final WhatIfDesk whatIf;

    ScoreSheetApi(ScoreSheets sheets, DmnSheets dmn, DraftDesk desk, WhatIfDesk whatIf) {
        this.sheets = sheets;
        this.dmn = dmn;
        this.desk = desk;
        this.whatIf = whatIf;
    }

    @GetMapping("/api/v1/public/score-sheets")
    Paged<SheetRow> list(@RequestParam(defaultValue = "0") int page) {
        return Paged.read(page, sheets::newestFirst).map(s -> SheetRow.of(SheetView.of(s.state(), List.of())));
    }

    /** Proposed, not adopted yet. */
    @GetMapping("/api/v1/public/score-sheets/proposals")
    List<SheetRow> proposals() {
        return desk.proposals().stream()
                .map(draft -> SheetRow.of(SheetView.of(draft, List.of())))
                .toList();
    }

    @GetMapping("/api/v1/public/score-sheets/{id}")
    SheetView show(@PathVariable String id) {
        var adopted = sheets.all().find(id);
        if (adopted.isPresent()) {
            var content = adopted.get().state().content();
            return SheetView.of(
                    adopted.get().state(),
                    dmn.of(content.digest(), content.dmn()).items());
        }
        var draft = desk.proposed(id).orElseThrow(ProblemException::absent);
        return SheetView.of(draft, desk.view(draft).items());
    }

    /** What the sheet would do to a city of households that do not exist; the same seed is the same answer. */
    @GetMapping("/api/v1/public/score-sheets/{id}/city")
    WhatIfView city(@PathVariable String id, @RequestParam(defaultValue = "1") int seed) {
        return whatIf.onACity(id, seed);
    }

    /** The file of a sheet the public may see, and its digest. */
    File file(String id) {
        return sheets.all()
                .find(id)
                .map(found -> found.state().content())
                .map(content -> new File(content.dmn(), content.digest()))
                .or(() -> desk.proposed(id)
                        .map(draft ->
                                new File(draft.content().dmn(), draft.content().digest())))
                .orElseThrow(ProblemException::absent);
    }

    /** A file and its digest. */
    record File(String dmn, String digest) {}
}
