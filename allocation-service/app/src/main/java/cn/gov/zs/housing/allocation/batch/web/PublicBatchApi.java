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

    PublicBatchApi(BatchReading reading) {
        this.reading = reading;
    }

    @GetMapping
    Paged<BatchRow> list(@RequestParam(defaultValue = "0") int page) {
        return reading.publicPage(page);
    }

    @GetMapping("/{id}")
    BatchView show(@PathVariable String id) {
        return reading.view(reading.open(id));
    }
}
