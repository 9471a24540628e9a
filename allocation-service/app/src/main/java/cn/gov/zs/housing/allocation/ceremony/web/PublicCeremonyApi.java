package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.web.BatchReading;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ceremonies for everybody, as JSON. */
@RestController
@RequestMapping("/api/v1/public/batches/{batchId}/ceremonies")
class PublicCeremonyApi {

    private final CeremonyReading reading;
    private final BatchReading batches;

    PublicCeremonyApi(CeremonyReading reading, BatchReading batches) {
        this.reading = reading;
        this.batches = batches;
    }

    @GetMapping
    List<CeremonyView> list(@PathVariable String batchId) {
        if (batches.any(batchId).state() instanceof Batch.Planned) {
            throw ProblemException.absent();
        }
        return reading.ofBatch(batchId);
    }

    @GetMapping("/{key}")
    CeremonyView show(@PathVariable String batchId, @PathVariable String key) {
        return CeremonyView.of(reading.of(batchId, key));
    }
}
