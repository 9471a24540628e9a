package cn.gov.zs.housing.housing.construction;

import java.util.List;
import java.util.TreeSet;

/**
 * The next version of a plan while it is entered.
 *
 * @param form the form that began it: one sent twice is told from a second draft
 * @param source the document it is to be adopted by
 * @param reason why the version in force is amended; empty for the first
 * @param content what has been entered; need not be whole
 * @param editors everybody who entered a part of it, each once
 * @param begun who began it
 */
public record PlanDraft(
        String form, String source, String reason, PlanContent content, List<String> editors, Signed begun) {
    /** Longest source and reason, in characters. */
    public static final int LONGEST_TEXT = 200;

    public PlanDraft {
        editors = List.copyOf(editors);
    }

    /** The same with another content, which this officer entered. */
    public PlanDraft with(PlanContent next, String by) {
        var all = new TreeSet<>(editors);
        all.add(by);
        return new PlanDraft(form, source, reason, next, List.copyOf(all), begun);
    }
}
