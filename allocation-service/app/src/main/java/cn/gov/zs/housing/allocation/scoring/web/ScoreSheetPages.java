package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Score sheets as pages: everybody reads and downloads, an officer adopts. */
@Controller
class ScoreSheetPages {

    private final ScoreSheetApi api;
    private final Moments moments;

    ScoreSheetPages(ScoreSheetApi api, Moments moments) {
        this.api = api;
        this.moments = moments;
    }

    @GetMapping("/score-sheets")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("sheets", api.list(page));
        return "allocation/score-sheets";
    }

    @GetMapping("/score-sheets/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("sheet", api.show(id));
        return "allocation/score-sheet";
    }

    /** The very bytes whose digest was published. */
    @GetMapping("/score-sheets/{id}/dmn")
    ResponseEntity<byte[]> dmn(@PathVariable String id) {
        var content = api.sheet(id).content();
        return ResponseEntity.ok()
                .eTag('"' + content.digest() + '"')
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("score-sheet-" + id + ".dmn", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(content.dmn().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/staff/allocation/score-sheets")
    String staff(@RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute("sheets", api.list(page));
        model.addAttribute("samples", SampleSheet.values());
        model.addAttribute("label", SampleSheet.LABEL);
        model.addAttribute("categories", Category.values());
        model.addAttribute("today", moments.today());
        model.addAttribute("formId", UUID.randomUUID().toString());
        return "allocation/staff-score-sheets";
    }

    @PostMapping("/staff/allocation/score-sheets")
    String adopt(@Valid @ModelAttribute ScoreSheetApi.Adoption form, Caller caller) {
        return "redirect:/score-sheets/" + api.adopt(form, caller).sheetId();
    }
}
