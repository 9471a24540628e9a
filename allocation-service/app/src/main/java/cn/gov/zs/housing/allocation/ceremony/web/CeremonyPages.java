package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.web.BatchReading;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ceremonies for everybody: at home, on the hall's screen, and the transcript to check the seed with. */
@Controller
@RequestMapping("/batches/{batchId}/ceremonies")
class CeremonyPages {

    private final CeremonyReading reading;
    private final BatchReading batches;

    CeremonyPages(CeremonyReading reading, BatchReading batches) {
        this.reading = reading;
        this.batches = batches;
    }

    @GetMapping
    String list(@PathVariable String batchId, Model model) {
        var batch = batches.any(batchId).state();
        if (batch instanceof Batch.Planned) {
            throw ProblemException.absent();
        }
        model.addAttribute("batch", batch.plan());
        model.addAttribute("ceremonies", reading.ofBatch(batchId));
        return "allocation/ceremonies";
    }

    @GetMapping("/{key}")
    String show(@PathVariable String batchId, @PathVariable String key, Model model) {
        show(reading.of(batchId, key), model);
        return "allocation/ceremony";
    }

    @GetMapping("/{key}/hall")
    String hall(@PathVariable String batchId, @PathVariable String key, Model model) {
        show(reading.of(batchId, key), model);
        return "allocation/ceremony-hall";
    }

    /** The part of a page that changes, for its script; {@code record} for the one with the tables. */
    @GetMapping("/{key}/live")
    String live(
            @PathVariable String batchId,
            @PathVariable String key,
            @RequestParam(name = "record", defaultValue = "false") boolean withRecord,
            Model model) {
        show(reading.of(batchId, key), model);
        model.addAttribute("withRecord", withRecord);
        return "allocation/ceremony-live-part";
    }

    private void show(Versioned<Ceremony> found, Model model) {
        model.addAttribute("c", CeremonyView.of(found));
        model.addAttribute("logged", reading.logged(found));
    }

    /** The transcript, byte for byte: its SHA-256 is the seed. */
    @GetMapping("/{key}/transcript.json")
    ResponseEntity<byte[]> transcript(@PathVariable String batchId, @PathVariable String key) {
        if (reading.of(batchId, key).state() instanceof Ceremony.Complete complete) {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noCache())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(complete.transcript().bytes());
        }
        throw ProblemException.absent();
    }
}
