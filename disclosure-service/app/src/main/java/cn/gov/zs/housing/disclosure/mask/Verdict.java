package cn.gov.zs.housing.disclosure.mask;

import java.util.List;

/**
 * What the guard says of a draft.
 *
 * @param policy version it was looked at under
 * @param findings what keeps it from going out; empty when nothing does
 * @param figures what an officer sees before publishing
 */
public record Verdict(String policy, List<Finding> findings, Figures figures) {
    /** Keeps its own copy. */
    public Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * The figures.
     *
     * @param rows how many households it names
     * @param fewest identity numbers that remain of the one of whom most is known, after all that was ever published
     * @param smallestGroup fewest households any of its groups tells of; 0 when it has none
     * @param floor the least the policy lets remain
     */
    public record Figures(int rows, Candidates fewest, long smallestGroup, long floor) {}

    /** Whether nothing keeps it from going out. */
    public boolean clear() {
        return findings.isEmpty();
    }

    /** Whether a second officer may let it out with a reason. */
    public boolean releasable(MaskPolicy by) {
        return findings.stream().allMatch(each -> by.releasable().contains(each.kind()));
    }
}
