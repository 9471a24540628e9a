package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Takes in workbooks of payments: all rows or none. Rows are recorded with their tenancies one by one after the workbook as a whole
 * is on file; the same row recorded again changes nothing.
 */
public final class PaymentImports {
    private static final int AT_ONCE = 20;

    private final Aggregates<PaymentImport> imports;
    private final Aggregates<Tenancy> tenancies;
    private final Tenancies search;
    private final OpenImports open;

    /** Imports that a crash left half-recorded; on the other side stands the database. */
    @FunctionalInterface
    public interface OpenImports {
        /** Their ids, at most so many. */
        List<String> list(int limit);
    }

    public PaymentImports(
            Aggregates<PaymentImport> imports, Aggregates<Tenancy> tenancies, Tenancies search, OpenImports open) {
        this.imports = imports;
        this.tenancies = tenancies;
        this.search = search;
        this.open = open;
    }

    /** Takes in a workbook. */
    public ImportAnswer take(byte[] file, Act act) {
        return switch (WorkbookReader.read(file, Limits.FORM)) {
            case Reading.Refused refused ->
                new ImportAnswer.Unreadable(refused.why().code());
            case Reading.Read(var sheets) ->
                sheets.isEmpty() ? new ImportAnswer.Unreadable("empty") : take(file, sheets.getFirst(), act);
        };
    }

    private ImportAnswer take(byte[] file, Reading.Sheet sheet, Act act) {
        var rows = new PaymentSheet(sheet, tenancies, search, act.day());
        if (!rows.bad().isEmpty()) {
            return new ImportAnswer.Bad(
                    rows.bad().stream().limit(ImportAnswer.Bad.MOST).toList(),
                    rows.bad().size());
        }
        var id = digest(file);
        imports.create(id, new PaymentImport(id, act, rows.lines(), false));
        var known = record(imports.get(id).state());
        return new ImportAnswer.Recorded(rows.lines().size(), known);
    }

    /** Carries on what a crash left half-recorded; returns how many. */
    public int mend() {
        var ids = open.list(AT_ONCE);
        ids.forEach(id -> record(imports.get(id).state()));
        return ids.size();
    }

    private int record(PaymentImport whole) {
        var known = 0;
        for (var line : whole.lines()) {
            known += record(line, whole.act()) ? 0 : 1;
        }
        imports.change(
                whole.id(), state -> state.recorded() ? Change.none(state) : Change.to(state.done(), List.of(), state));
        return known;
    }

    /** Whether it was new. */
    private boolean record(PaymentLine line, Act act) {
        return tenancies.change(line.tenancy().text(), before -> switch (Paying.record(before, line.payment(act))) {
            case TenancyAnswer.Moved(var now, var _) when now.equals(before) -> Change.none(false);
            case TenancyAnswer.Moved(var now, var _) -> Change.to(now, List.of(), true);
            // recorded by hand with other contents since the sheet was checked: what stands first counts
            case TenancyAnswer.Refused _ -> Change.none(false);
        });
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
