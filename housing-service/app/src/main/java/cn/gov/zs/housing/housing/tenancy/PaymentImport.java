package cn.gov.zs.housing.housing.tenancy;

import java.util.List;

/**
 * A workbook of payments that was taken in as a whole (收款导入): written before its first row takes effect, so that a crash in
 * between leaves a note of what is still to be recorded.
 *
 * @param id digest of the file
 * @param act who imported it, and when
 * @param lines its rows
 * @param recorded whether every row is recorded with its tenancy
 */
public record PaymentImport(String id, Act act, List<PaymentLine> lines, boolean recorded) {
    public PaymentImport {
        lines = List.copyOf(lines);
    }

    PaymentImport done() {
        return new PaymentImport(id, act, lines, true);
    }
}
