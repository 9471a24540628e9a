package cn.gov.zs.housing.allocation.refusal;

import java.time.LocalDate;

/** An officer adopts a rule on refusals for a category, from a day that is still to come. */
public final class AdoptRefusalRule {

    /** Every answer. */
    public sealed interface Answer {
        /** Adopted. */
        record Taken(String ruleId) implements Answer {}

        /** The same form was sent before. */
        record FormReplayed() implements Answer {}

        /** It is not known beforehand: who gives a home up must have been able to read what follows. */
        record TooSoon(LocalDate firstDay) implements Answer {}
    }

    private final RefusalRules rules;

    /** @param rules where it is kept */
    public AdoptRefusalRule(RefusalRules rules) {
        this.rules = rules;
    }

    /** Adopts {@code rule}; it is in force from tomorrow at the earliest, so that no day has two rules. */
    public Answer adopt(RefusalRule rule, LocalDate today) {
        var firstDay = today.plusDays(1);
        if (rule.inForceFrom().isBefore(firstDay)) {
            return new Answer.TooSoon(firstDay);
        }
        return rules.all().create(rule.ruleId(), rule) ? new Answer.Taken(rule.ruleId()) : new Answer.FormReplayed();
    }
}
