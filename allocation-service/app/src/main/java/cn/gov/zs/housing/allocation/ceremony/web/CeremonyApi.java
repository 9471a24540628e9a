package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.web.BatchReading;
import cn.gov.zs.housing.allocation.ceremony.AnnounceCeremony;
import cn.gov.zs.housing.allocation.ceremony.Invitation;
import cn.gov.zs.housing.allocation.ceremony.LeadCeremony;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a ceremony is announced and led, as JSON. */
@RestController
@RequestMapping("/api/v1/allocation")
class CeremonyApi {

    private final CeremonyReading reading;
    private final BatchReading batches;
    private final AnnounceCeremony announce;
    private final LeadCeremony lead;
    private final Moments moments;

    CeremonyApi(
            CeremonyReading reading,
            BatchReading batches,
            AnnounceCeremony announce,
            LeadCeremony lead,
            Moments moments) {
        this.reading = reading;
        this.batches = batches;
        this.announce = announce;
        this.lead = lead;
        this.moments = moments;
    }

    @GetMapping("/batches/{batchId}/ceremonies")
    List<CeremonyView> list(@PathVariable String batchId, Caller caller) {
        caller.require(Roles.STAFF);
        batches.any(batchId);
        return reading.ofBatch(batchId);
    }

    @PostMapping("/batches/{batchId}/ceremonies")
    @ResponseStatus(HttpStatus.CREATED)
    StaffCeremonyView announce(
            @PathVariable String batchId, @RequestBody @Valid CeremonyForms.Announcing form, Caller caller) {
        caller.require(Roles.OFFICER);
        batches.any(batchId);
        if (form.needed() > form.seats().size()) {
            throw ProblemException.field("needed", "needed", "ceremony.field.needed");
        }
        var id = CeremonyProblems.orThrow(announce.announce(form.proposal(batchId), caller.subject(), moments.now()));
        return show(id, caller);
    }

    @GetMapping("/ceremonies/{id}")
    StaffCeremonyView show(@PathVariable String id, Caller caller) {
        caller.require(Roles.STAFF);
        var found = reading.any(id);
        return new StaffCeremonyView(
                CeremonyView.of(found),
                found.state().announcement().invited().stream()
                        .map(Invitation::account)
                        .toList());
    }

    @PostMapping("/ceremonies/{id}/opening")
    StaffCeremonyView open(@PathVariable String id, Caller caller) {
        caller.require(Roles.OFFICER);
        reading.any(id);
        return show(CeremonyProblems.orThrow(lead.open(id, caller.subject(), moments.now())), caller);
    }

    @PostMapping("/ceremonies/{id}/sealing-close")
    StaffCeremonyView closeSealing(@PathVariable String id, Caller caller) {
        caller.require(Roles.OFFICER);
        reading.any(id);
        return show(CeremonyProblems.orThrow(lead.closeSealing(id, caller.subject(), moments.now())), caller);
    }

    @PostMapping("/ceremonies/{id}/reveals-close")
    StaffCeremonyView closeReveals(@PathVariable String id, Caller caller) {
        caller.require(Roles.OFFICER);
        reading.any(id);
        return show(CeremonyProblems.orThrow(lead.closeReveals(id, caller.subject(), moments.now())), caller);
    }

    @PostMapping("/ceremonies/{id}/balls")
    StaffCeremonyView type(@PathVariable String id, @RequestBody @Valid CeremonyForms.Balls form, Caller caller) {
        caller.require(Roles.OFFICER);
        reading.any(id);
        return show(CeremonyProblems.orThrow(lead.type(id, form.balls(), caller.subject(), moments.now())), caller);
    }

    @PostMapping("/ceremonies/{id}/abort")
    StaffCeremonyView abort(@PathVariable String id, @RequestBody @Valid CeremonyForms.Abort form, Caller caller) {
        caller.require(Roles.OFFICER, Roles.CHAIR);
        reading.any(id);
        return show(
                CeremonyProblems.orThrow(lead.abort(id, form.reason().strip(), caller.subject(), moments.now())),
                caller);
    }
}
