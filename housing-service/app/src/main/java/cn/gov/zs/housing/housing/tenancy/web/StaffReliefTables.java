package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Draft;
import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.ReliefTable;
import cn.gov.zs.housing.housing.tenancy.ReliefTables;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The coefficients by which rent is reduced: one officer enters a table, another adopts it. */
@Controller
@RequestMapping("/staff/tenancies/relief-tables")
class StaffReliefTables {
    private static final String VIEW = "housing/relief-tables";
    private static final List<ActField> FIELDS = fields();

    private final ReliefTables tables;
    private final Aggregates<ReliefTable> eachTable;
    private final Clock clock;

    StaffReliefTables(ReliefTables tables, Aggregates<ReliefTable> eachTable, Clock clock) {
        this.tables = tables;
        this.eachTable = eachTable;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        fill(caller, model.asMap());
        model.addAttribute(ActForm.NAME, ActForm.of(FIELDS, Map.of()));
        return VIEW;
    }

    @PostMapping
    Object enter(@RequestParam UUID formId, @RequestParam MultiValueMap<String, String> request, Caller caller) {
        var sent = ActForm.sent(FIELDS, request);
        var typed = new Typed(sent.values());
        var inForceFrom = typed.day("inForceFrom");
        var source = typed.line("source", Draft.LONGEST_TEXT);
        var coefficients = new EnumMap<ReliefClass, BigDecimal>(ReliefClass.class);
        for (var relief : ReliefClass.values()) {
            typed.coefficientOrNone(relief.name()).ifPresent(value -> {
                if (ReliefTable.holds(value)) {
                    coefficients.put(relief, value);
                } else {
                    typed.fault(relief.name(), "coefficient");
                }
            });
        }
        if (typed.faults().isEmpty() && inForceFrom.isBefore(LocalDate.now(clock))) {
            typed.fault("inForceFrom", "past");
        }
        if (typed.faults().isEmpty() && coefficients.isEmpty()) {
            typed.fault(ReliefClass.DESTITUTE.name(), "required");
        }
        if (!typed.faults().isEmpty()) {
            return again(caller, sent, sent.faulty(typed.faults()));
        }
        var id = formId.toString();
        var table = new ReliefTable(
                inForceFrom + " " + id.substring(0, 8),
                inForceFrom,
                coefficients,
                source,
                false,
                caller.subject(),
                Optional.empty());
        if (!eachTable.create(id, table)) {
            throw ProblemException.conflict("form.replayed", Map.of("tableId", id));
        }
        return "redirect:/staff/tenancies/relief-tables";
    }

    @PostMapping("/{id}/adoption")
    String adopt(@PathVariable UUID id, Caller caller) {
        var found = eachTable.find(id.toString()).orElseThrow(ProblemException::absent);
        if (found.state().draftedBy().equals(caller.subject())) {
            throw ProblemException.conflict("relief-table.own", Map.of());
        }
        eachTable.change(
                found.id(),
                table -> table.adoptedBy().isPresent()
                        ? Change.none(table)
                        : Change.to(table.adopt(caller.subject()), List.of(), table));
        return "redirect:/staff/tenancies/relief-tables";
    }

    private ModelAndView again(Caller caller, ActForm sent, BindingResult errors) {
        var page = new ModelAndView(VIEW, HttpStatus.BAD_REQUEST);
        fill(caller, page.getModel());
        page.addObject(ActForm.NAME, sent);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + ActForm.NAME, errors);
        return page;
    }

    private void fill(Caller caller, Map<String, Object> model) {
        model.put("current", tables.on(LocalDate.now(clock)));
        model.put("tables", tables.list());
        model.put("fields", FIELDS);
        model.put("formId", UUID.randomUUID());
        model.put("subject", caller.subject());
    }

    private static List<ActField> fields() {
        var fields = new ArrayList<>(List.of(ActField.day("inForceFrom"), ActField.line("source")));
        for (var relief : ReliefClass.values()) {
            fields.add(ActField.line(relief.name()));
        }
        return List.copyOf(fields);
    }
}
