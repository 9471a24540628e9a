package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * From when on several requests are several for the same (条例第四十四条：多个申请人提出的相同申请). The law says neither how many nor how alike;
 * the numbers are data of a version, and samples until the office confirms them.
 *
 * @param version names it
 * @param inForce the first day it holds
 * @param applicants so many different ones, 2 or more
 * @param months within so many months before the day it is looked at, 1 or more
 * @param likeness share of pairs of characters that two descriptions have in common, 1 to 100 of a hundred
 * @param sample whether nobody has confirmed it
 */
public record ProposalRule(
        String version, LocalDate inForce, int applicants, int months, int likeness, boolean sample) {
    private static final String TABLE = "/proposal/rules.tsv";

    /** @throws IllegalArgumentException when a number says nothing */
    public ProposalRule {
        if (applicants < 2 || months < 1 || likeness < 1 || likeness > 100) {
            throw new IllegalArgumentException("proposal rule " + version + " has a number that says nothing");
        }
    }

    /** The rule of a day; empty before the first, and then nothing is proposed. */
    public static Optional<ProposalRule> on(LocalDate day) {
        return ShippedText.rows(ShippedText.of(TABLE)).stream()
                .map(ProposalRule::rule)
                .filter(rule -> !rule.inForce().isAfter(day))
                .max(Comparator.comparing(ProposalRule::inForce));
    }

    private static ProposalRule rule(String line) {
        var cells = line.split("\t");
        return new ProposalRule(
                cells[0],
                LocalDate.parse(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5].equals("示例"));
    }
}
