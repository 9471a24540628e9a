package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.scoring.FiredRows;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Score sheets as pages: everybody reads, downloads and tries them on a synthetic city. */
@Controller
class ScoreSheetPages {

    private final ScoreSheetApi api;

    ScoreSheetPages(ScoreSheetApi api) {
        this.api = api;
    }

    @GetMapping("/score-sheets")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("sheets", api.list(page));
        model.addAttribute("proposals", api.proposals());
        return "allocation/score-sheets";
    }

    @GetMapping("/score-sheets/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("sheet", api.show(id));
        model.addAttribute("fired", FiredRows.NONE);
        return "allocation/score-sheet";
    }

    /** The very bytes whose digest was published. */
    @GetMapping("/score-sheets/{id}/dmn")
    ResponseEntity<byte[]> dmn(@PathVariable String id) {
        var file = api.file(id);
        return ResponseEntity.ok()
                .eTag('"' + file.digest() + '"')
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("score-sheet-" + id + ".dmn", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(file.dmn().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/score-sheets/{id}/city")
    String city(@PathVariable String id, @RequestParam(defaultValue = "1") int seed, Model model) {
        model.addAttribute("sheet", api.show(id));
        model.addAttribute("seed", seed);
        model.addAttribute("view", api.city(id, seed));
        return "allocation/score-sheet-city";
    }
}
