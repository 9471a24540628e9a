package cn.gov.zs.housing.allocation.drawing.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.web.BatchProblems;
import cn.gov.zs.housing.allocation.batch.web.BatchReading;
import cn.gov.zs.housing.allocation.batch.web.BatchView;
import cn.gov.zs.housing.allocation.drawing.Witnessing;
import cn.gov.zs.housing.allocation.rules.draw.Commitment;
import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Witnesses seal and reveal, as JSON. */
@RestController
@RequestMapping("/api/v1/allocation/batches/{id}")
class WitnessApi {

    private final Witnessing witnessing;
    private final BatchReading reading;
    private final Moments moments;

    WitnessApi(Witnessing witnessing, BatchReading reading, Moments moments) {
        this.witnessing = witnessing;
        this.reading = reading;
        this.moments = moments;
    }

    @PostMapping("/seals")
    BatchView seal(@PathVariable String id, @RequestBody @Valid WitnessForms.Sealing form, Caller caller) {
        caller.require(Roles.WITNESS);
        reading.any(id);
        BatchProblems.orThrow(
                witnessing.seal(id, form.digest(), new Commitment(form.commitment()), caller.subject(), moments.now()));
        return reading.view(reading.any(id).state());
    }

    @PostMapping("/reveals")
    BatchView reveal(@PathVariable String id, @RequestBody @Valid WitnessForms.Revealing form, Caller caller) {
        caller.require(Roles.WITNESS);
        reading.any(id);
        BatchProblems.orThrow(witnessing.reveal(
                id, form.digest(), new Contribution(form.salt(), form.value()), caller.subject(), moments.now()));
        return reading.view(reading.any(id).state());
    }
}
