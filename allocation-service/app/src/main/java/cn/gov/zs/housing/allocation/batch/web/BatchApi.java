package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.Arrangement;
import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.BatchSteps;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What officers do with batches, as JSON. */
@RestController
@RequestMapping("/api/v1/allocation")
class BatchApi {

    private final BatchReading reading;
    private final BatchSteps steps;
    private final Moments moments;

    BatchApi(BatchReading reading, BatchSteps steps, Moments moments) {
        this.reading = reading;
        this.steps = steps;
        this.moments = moments;
    }

    @GetMapping("/offers")
    Paged<OfferRow> offers(@RequestParam(defaultValue = "0") int page, Caller caller) {
        caller.require(Roles.STAFF);
        return reading.offers(page);
    }

    @GetMapping("/batches")
    Paged<BatchRow> list(@RequestParam(defaultValue = "0") int page, Caller caller) {
        caller.require(Roles.STAFF);
        return reading.staffPage(page);
    }

    @GetMapping("/batches/{id}")
    StaffBatchView show(@PathVariable String id, Caller caller) {
        caller.require(Roles.STAFF);
        var batch = reading.any(id);
        return new StaffBatchView(
                batch.version(), reading.view(batch.state()), reading.certificates(batch.state(), moments.today()));
    }

    @PostMapping("/batches")
    @ResponseStatus(HttpStatus.CREATED)
    StaffBatchView plan(@RequestBody @Valid BatchForms.Plan form, Caller caller) {
        caller.require(Roles.OFFICER);
        return show(BatchProblems.orThrow(asked(form, caller)), caller);
    }

    /** The answer to a plan, for a page that shows what is wrong beside its field. */
    BatchAnswer asked(BatchForms.Plan form, Caller caller) {
        var witnesses = form.witnesses();
        return steps.plan(
                form.formId(),
                form.title().strip(),
                form.offerId(),
                form.pools().stream().map(BatchForms.Pool::wish).toList(),
                witnesses == null ? Arrangement.USUAL : arrangement(witnesses),
                caller.subject(),
                moments.now());
    }

    private static Arrangement arrangement(BatchForms.Witnesses witnesses) {
        if (witnesses.needed() > witnesses.seats().size()) {
            throw ProblemException.field(
                    "witnesses.needed",
                    "needed",
                    "plan.field.needed",
                    witnesses.seats().size());
        }
        return Arrangement.of(witnesses.seats(), witnesses.needed(), witnesses.balls(), witnesses.highest());
    }

    @PostMapping("/batches/{id}/freeze")
    StaffBatchView freeze(@PathVariable String id, @RequestBody @Valid BatchForms.Step form, Caller caller) {
        caller.require(Roles.OFFICER);
        reading.any(id);
        BatchProblems.orThrow(steps.freeze(id, form.version(), caller.subject(), moments.now(), moments.today()));
        return show(id, caller);
    }

    @PostMapping("/batches/{id}/cancel")
    StaffBatchView cancel(@PathVariable String id, @RequestBody @Valid BatchForms.Cancellation form, Caller caller) {
        caller.require(Roles.OFFICER, Roles.CHAIR);
        reading.any(id);
        BatchProblems.orThrow(steps.cancel(
                id, form.version(), form.reason().strip(), caller.subject(), caller.has(Roles.CHAIR), moments.now()));
        return show(id, caller);
    }

    @PostMapping("/batches/{id}/open-draw")
    StaffBatchView openDraw(@PathVariable String id, @RequestBody @Valid BatchForms.Step form, Caller caller) {
        caller.require(Roles.OFFICER);
        reading.any(id);
        BatchProblems.orThrow(steps.openDraw(id, form.version(), caller.subject(), moments.now(), moments.today()));
        return show(id, caller);
    }
}
