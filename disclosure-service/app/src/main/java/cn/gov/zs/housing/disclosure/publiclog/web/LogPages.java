package cn.gov.zs.housing.disclosure.publiclog.web;

import cn.gov.zs.housing.disclosure.publiclog.EntryId;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.tlog.LogProof;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public log for people; nobody needs a login. */
@Controller
class LogPages {
    private static final int PAGE_SIZE = 20;
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    /** People paste the whole address of a notice; its last part names it. */
    private static final Pattern ITEM = Pattern.compile("(?:.*/)?([0-9A-Za-z-]{1,64})/?");

    private final PublicLog log;

    LogPages(PublicLog log) {
        this.log = log;
    }

    @GetMapping("/log")
    String list(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var asked = item.strip();
        var wanted = ITEM.matcher(asked);
        var itemId = asked.isEmpty() ? Optional.<String>empty() : Optional.of(wanted.matches() ? wanted.group(1) : "");
        model.addAttribute("item", asked);
        model.addAttribute("href", itemId.map(id -> "/log?item=" + id + "&").orElse("/log?"));
        model.addAttribute("page", log.list(itemId, page, PAGE_SIZE).map(EntryView::of));
        model.addAttribute("size", log.size());
        model.addAttribute("verifierKeys", log.verifierKeys());
        model.addAttribute("witnesses", log.witnesses());
        model.addAttribute(
                "checkpoint", log.checkpoint().map(note -> note.note()).orElse(""));
        return "disclosure/log";
    }

    @GetMapping("/log/entries/{id}")
    String entry(@PathVariable String id, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var entry = EntryId.parse(id).flatMap(log::find).orElseThrow(ProblemException::absent);
        model.addAttribute("entry", EntryView.of(entry));
        model.addAttribute("proof", proof(id).with(entry.entry().bytes()).text());
        model.addAttribute("verifierKeys", log.verifierKeys());
        return "disclosure/log-entry";
    }

    /** Carries the entry along, so that the file alone proves everything. */
    @GetMapping("/log/entries/{id}/proof")
    ResponseEntity<String> proofFile(@PathVariable String id) {
        var entry = EntryId.parse(id).flatMap(log::find).orElseThrow(ProblemException::absent);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".tlog-proof\"")
                .body(proof(id).with(entry.entry().bytes()).text());
    }

    /** Without the entry, which is printed beside it: a code with less in it is read by more phones. */
    @GetMapping("/log/entries/{id}/qr.svg")
    ResponseEntity<String> qrCode(@PathVariable String id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(SVG)
                .body(QrCode.svg(proof(id).text()));
    }

    private LogProof proof(String id) {
        return EntryId.parse(id).flatMap(log::prove).orElseThrow(ProblemException::absent);
    }
}
