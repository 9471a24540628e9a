package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.ceremony.Witness;
import cn.gov.zs.housing.allocation.ceremony.WitnessCeremony;
import cn.gov.zs.housing.allocation.rules.ceremony.Commitment;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Witnesses sign, seal, reveal and confirm, as JSON. */
@RestController
@RequestMapping("/api/v1/allocation/ceremonies/{id}")
class CeremonyWitnessApi {

    private final CeremonyReading reading;
    private final WitnessCeremony witnesses;
    private final Moments moments;

    CeremonyWitnessApi(CeremonyReading reading, WitnessCeremony witnesses, Moments moments) {
        this.reading = reading;
        this.witnesses = witnesses;
        this.moments = moments;
    }

    @PostMapping("/attendance")
    CeremonyView sign(@PathVariable String id, @RequestBody @Valid CeremonyForms.Attendance form, Caller caller) {
        var witness = witness(id, caller);
        return reading.view(CeremonyProblems.orThrow(witnesses.sign(id, form.statement(), witness, moments.now())));
    }

    @PostMapping("/seals")
    CeremonyView seal(@PathVariable String id, @RequestBody @Valid CeremonyForms.Sealing form, Caller caller) {
        var witness = witness(id, caller);
        return reading.view(CeremonyProblems.orThrow(
                witnesses.seal(id, new Commitment(form.commitment()), witness, moments.now())));
    }

    @PostMapping("/reveals")
    CeremonyView reveal(@PathVariable String id, @RequestBody @Valid CeremonyForms.Revealing form, Caller caller) {
        var witness = witness(id, caller);
        return reading.view(CeremonyProblems.orThrow(
                witnesses.reveal(id, new Contribution(form.salt(), form.value()), witness, moments.now())));
    }

    @PostMapping("/confirmations")
    CeremonyView confirm(@PathVariable String id, @RequestBody @Valid CeremonyForms.Balls form, Caller caller) {
        var witness = witness(id, caller);
        return reading.view(CeremonyProblems.orThrow(witnesses.confirm(id, form.balls(), witness, moments.now())));
    }

    private Witness witness(String id, Caller caller) {
        caller.require(Roles.WITNESS);
        reading.any(id);
        return new Witness(caller.subject(), caller.username());
    }
}
