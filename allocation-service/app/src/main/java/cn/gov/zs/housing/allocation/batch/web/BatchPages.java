package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.drawing.PublishedBundle;
import cn.gov.zs.platform.http.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Batches for everybody: list, page, bundle. */
@Controller
class BatchPages {

    private final BatchReading reading;
    private final EntrantPages entrants;
    private final PublishedBundle bundles;

    BatchPages(BatchReading reading, EntrantPages entrants, PublishedBundle bundles) {
        this.reading = reading;
        this.entrants = entrants;
        this.bundles = bundles;
    }

    @GetMapping("/batches")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("batches", reading.publicPage(page));
        return "allocation/batches";
    }

    @GetMapping("/batches/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        var batch = reading.open(id);
        model.addAttribute("entrants", entrants.page(batch, page));
        var view = reading.view(batch);
        model.addAttribute("items", reading.items(batch));
        model.addAttribute("batch", view);
        model.addAttribute("steps", BatchTimeline.of(view));
        return "allocation/batch";
    }

    /** The bundle never changes once it is there, so its digest is its strong entity tag. */
    @GetMapping("/batches/{id}/bundle")
    ResponseEntity<byte[]> bundle(@PathVariable String id) {
        var drawn = BatchView.drawn(reading.open(id));
        if (drawn == null) {
            throw ProblemException.absent();
        }
        return switch (bundles.of(drawn)) {
            case PublishedBundle.File file -> file(id, file);
            case PublishedBundle.NotYet(var missing) ->
                throw ProblemException.conflict(
                        "batch.bundle-not-yet",
                        Map.of(
                                "missing",
                                missing.stream().map(step -> step.kind().name()).toList()));
        };
    }

    private static ResponseEntity<byte[]> file(String id, PublishedBundle.File bundle) {
        return ResponseEntity.ok()
                .eTag('"' + bundle.sha256() + '"')
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("batch-" + id + ".zip", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(bundle.bytes());
    }
}
