package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.web.Paged;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batches for everybody, as JSON. */
@RestController
@RequestMapping("/api/v1/public/batches")
class PublicBatchApi {

    private final BatchReading reading;
    private final EntrantPages entrants;

    PublicBatchApi(BatchReading reading, EntrantPages entrants) {
        this.reading = reading;
        this.entrants = entrants;
    }

    @GetMapping
    Paged<BatchRow> list(@RequestParam(defaultValue = "0") int page) {
        return reading.publicPage(page);
    }

    /** The entrants by number: what is public of each, and once drawn its ticket. */
    @GetMapping("/{id}/entrants")
    Paged<EntrantView> entrants(@PathVariable String id, @RequestParam(defaultValue = "0") int page) {
        return entrants.page(reading.open(id), page);
    }

    /** One entrant, to be looked up by the number on its receipt. */
    @GetMapping("/{id}/entrants/{number}")
    EntrantView entrant(@PathVariable String id, @PathVariable int number) {
        return entrants.one(reading.open(id), number);
    }

    @GetMapping("/{id}")
    BatchView show(@PathVariable String id) {
        return reading.view(reading.open(id));
    }
}
