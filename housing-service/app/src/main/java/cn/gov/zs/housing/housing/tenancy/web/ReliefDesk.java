package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Draft;
import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.ReliefTable;
import cn.gov.zs.housing.housing.tenancy.ReliefTables;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
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
import org.springframework.stereotype.Component;

/** What page and interface do alike to tables of coefficients: one officer enters them, another adopts them. */
@Component
class ReliefDesk {
    /** What is filled in. */
    static final List<ActField> FIELDS = fields();

    private static final int SHOWN_OF_THE_ID = 8;

    private final ReliefTables tables;
    private final Aggregates<ReliefTable> eachTable;
    private final Clock clock;

    ReliefDesk(ReliefTables tables, Aggregates<ReliefTable> eachTable, Clock clock) {
        this.tables = tables;
        this.eachTable = eachTable;
        this.clock = clock;
    }

    ReliefTable current() {
        return tables.on(LocalDate.now(clock));
    }

    List<Versioned<ReliefTable>> list() {
        return tables.list();
    }

    /**
     * Enters a table.
     *
     * @param formId becomes its id
     * @return what is wrong with it; when nothing is, it was entered
     * @throws ProblemException 409 {@code form.replayed}
     */
    List<Fault> enter(UUID formId, Map<String, String> values, Caller caller) {
        var typed = new Typed(values);
        var inForceFrom = typed.day("inForceFrom");
        var source = typed.line("source", Draft.LONGEST_TEXT);
        var coefficients = coefficients(typed);
        if (typed.faults().isEmpty() && inForceFrom.isBefore(LocalDate.now(clock))) {
            typed.fault("inForceFrom", "past");
        }
        if (typed.faults().isEmpty() && coefficients.isEmpty()) {
            typed.fault(ReliefClass.DESTITUTE.name(), "required");
        }
        if (!typed.faults().isEmpty()) {
            return typed.faults();
        }
        var id = formId.toString();
        var table = new ReliefTable(
                inForceFrom + " " + id.substring(0, SHOWN_OF_THE_ID),
                inForceFrom,
                coefficients,
                source,
                false,
                caller.subject(),
                Optional.empty());
        if (!eachTable.create(id, table)) {
            throw ProblemException.conflict("form.replayed", Map.of("tableId", id));
        }
        return List.of();
    }

    /** @throws ProblemException 404 when there is none, 409 {@code relief-table.own} for who entered it */
    void adopt(UUID id, Caller caller) {
        var found = eachTable.find(id.toString()).orElseThrow(ProblemException::absent);
        if (found.state().draftedBy().equals(caller.subject())) {
            throw ProblemException.conflict("relief-table.own", Map.of());
        }
        eachTable.change(
                found.id(),
                table -> table.adoptedBy().isPresent()
                        ? Change.none(table)
                        : Change.to(table.adopt(caller.subject()), List.of(), table));
    }

    private static Map<ReliefClass, BigDecimal> coefficients(Typed typed) {
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
        return coefficients;
    }

    private static List<ActField> fields() {
        var fields = new ArrayList<>(List.of(ActField.day("inForceFrom"), ActField.line("source")));
        for (var relief : ReliefClass.values()) {
            fields.add(ActField.line(relief.name()));
        }
        return List.copyOf(fields);
    }
}
