package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.platform.http.Caller;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The auditor's page: every look of staff at a document. */
@Controller
class DocumentReadPages {
    static final String AUDITOR = "auditor";
    private static final String PATH = "/staff/document-reads";
    private static final int ON_A_PAGE = 20;

    private final DocumentReads reads;

    DocumentReadPages(DocumentReads reads) {
        this.reads = reads;
    }

    @GetMapping(PATH)
    String list(
            Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> staff,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        caller.require(AUDITOR);
        var named = staff.map(String::strip).filter(text -> !text.isEmpty());
        var listing = new ReadListing(day, named, Optional.empty());
        model.addAttribute("list", DocumentReadList.forAuditor(reads, listing, PageNumbers.page(page, ON_A_PAGE)));
        model.addAttribute("day", day.map(LocalDate::toString).orElse(""));
        model.addAttribute("staff", named.orElse(""));
        model.addAttribute("pages", pages(day, named));
        return "applicant/evidence-reads";
    }

    /** The address of this list, so that {@code page=N} can follow. */
    private static String pages(Optional<LocalDate> day, Optional<String> staff) {
        var address = UriComponentsBuilder.fromPath(PATH)
                .queryParamIfPresent("day", day)
                .queryParamIfPresent("staff", staff)
                .encode()
                .toUriString();
        return address + (address.contains("?") ? "&" : "?");
    }
}
