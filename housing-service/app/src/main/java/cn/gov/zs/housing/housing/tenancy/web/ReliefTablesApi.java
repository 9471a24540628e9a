package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.ReliefTable;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The coefficients by which rent is reduced, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/tenancies/relief-tables")
@Tag(name = "tenancies")
class ReliefTablesApi {
    private final ReliefDesk desk;

    ReliefTablesApi(ReliefDesk desk) {
        this.desk = desk;
    }

    /** A table; without an id the sample that comes with the service. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TableView(
            @Nullable String id,
            String name,
            LocalDate inForceFrom,
            Map<ReliefClass, BigDecimal> coefficients,
            String source,
            boolean sample,
            boolean adopted) {
        static TableView of(@Nullable String id, ReliefTable table) {
            return new TableView(
                    id,
                    table.name(),
                    table.inForceFrom(),
                    table.coefficients(),
                    table.source(),
                    table.sample(),
                    table.adoptedBy().isPresent());
        }
    }

    /** The table in force today, and those that were entered here, the latest in force first. */
    record TablesView(TableView current, List<TableView> entered) {}

    /**
     * A table to enter.
     *
     * @param formId becomes its id; sent twice it is 409 {@code form.replayed}
     */
    record NewTable(
            @NotNull(message = "{field.required}") UUID formId,
            @NotNull(message = "{field.required}") LocalDate inForceFrom,
            @NotNull(message = "{field.required}") String source,
            @NotNull(message = "{field.required}") Map<ReliefClass, BigDecimal> coefficients) {}

    @GetMapping
    @Operation(summary = "The coefficients in force and those entered here; role stock-officer")
    TablesView list() {
        return new TablesView(
                TableView.of(null, desk.current()),
                desk.list().stream()
                        .map(each -> TableView.of(each.id(), each.state()))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters a table, which another officer adopts; role stock-officer")
    TablesView enter(@Valid @RequestBody NewTable table, @Parameter(hidden = true) Caller caller) {
        var values = new HashMap<String, String>();
        values.put("inForceFrom", table.inForceFrom().toString());
        values.put("source", table.source());
        // a number like 1E999999999 is refused before its digits are written out
        table.coefficients()
                .forEach((relief, value) -> values.put(
                        relief.name(),
                        ReliefTable.holds(value) ? value.stripTrailingZeros().toPlainString() : "out of range"));
        desk.enter(table.formId(), values, caller).stream().findFirst().ifPresent(fault -> {
            throw ProblemException.field(
                    fault.field(), fault.code(), fault.message(), TenancyDesk.label(fault.field()));
        });
        return list();
    }

    @PostMapping("/{id}/adoption")
    @Operation(summary = "Adopts a table another officer entered; 409 relief-table.own; role stock-officer")
    TablesView adopt(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        desk.adopt(id, caller);
        return list();
    }
}
