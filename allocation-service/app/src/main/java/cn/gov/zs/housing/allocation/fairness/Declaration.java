package cn.gov.zs.housing.allocation.fairness;

import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;
import java.time.Instant;
import java.util.List;

/**
 * A list of declarations (申报名单) as it was handed in: which entrants of a batch live in which township, are relatives of
 * staff, work for whom. Never changed: whoever hands in a better one hands in another, and all of them are counted on the report.
 *
 * @param id the form's id
 * @param batchId the batch
 * @param rows what was declared
 * @param by who handed it in
 * @param at when
 * @param drawn whether the batch was drawn by then: groups chosen with the result in hand prove less
 */
public record Declaration(String id, String batchId, List<Declared> rows, String by, Instant at, boolean drawn) {

    /** The most rows of one list. */
    public static final int MOST_ROWS = 20_000;

    /** Keeps its own copy. */
    public Declaration {
        rows = List.copyOf(rows);
    }

    /** How many rows are of this kind. */
    public int count(GroupKind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** Not what was declared of whom. */
    @Override
    public String toString() {
        return "Declaration[" + id + "]";
    }
}
