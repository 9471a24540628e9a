package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.fairness.Declaration;
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

/** Declarations of a batch's entrants, as JSON; what was declared of whom is taken and never given back. */
@RestController
@RequestMapping("/api/v1/allocation/batches/{id}/declarations")
class DeclarationsApi {

    private final FairnessDesk desk;

    DeclarationsApi(FairnessDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<ListRow> list(@PathVariable String id, Caller caller) {
        FairnessDesk.requireDeclarer(caller);
        return ListRow.of(desk.lists(desk.batch(id).plan().batchId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<ListRow> handIn(@PathVariable String id, @RequestBody @Valid DeclarationForms.HandIn form, Caller caller) {
        FairnessDesk.requireDeclarer(caller);
        var batch = desk.batch(id);
        var text = desk.read(batch, form.rows());
        if (!text.faults().isEmpty()) {
            var fault = text.faults().getFirst();
            throw ProblemException.field("rows", fault.wrong().name(), StaffDeclarations.key(fault), fault.line());
        }
        if (text.rows().isEmpty()) {
            throw ProblemException.field("rows", "required", "field.required");
        }
        if (text.rows().size() > Declaration.MOST_ROWS) {
            throw ProblemException.field("rows", "size", "declaration.most", Declaration.MOST_ROWS);
        }
        desk.handIn(form.formId(), batch, text, caller);
        return list(id, caller);
    }
}
