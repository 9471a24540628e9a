package cn.gov.zs.housing.allocation.waitlist.ties;

import java.time.LocalDate;

/** An officer adopts a chain for a category, from a day that is still to come or today. */
public final class AdoptTieRule {

    /** Every answer. */
    public sealed interface Answer {
        /** Adopted. */
        record Taken(String ruleId) implements Answer {}

        /** The same form was sent before. */
        record FormReplayed() implements Answer {}

        /** Its day has passed: a list that stood in another order on that day cannot be told to have stood in this one. */
        record DayHasPassed(LocalDate firstDay) implements Answer {}
    }

    private final TieRules rules;

    /** @param rules where it is kept */
    public AdoptTieRule(TieRules rules) {
        this.rules = rules;
    }

    /** Adopts {@code rule}; {@code today} is the first day it may be in force. */
    public Answer adopt(TieRule rule, LocalDate today) {
        if (rule.inForceFrom().isBefore(today)) {
            return new Answer.DayHasPassed(today);
        }
        return rules.all().create(rule.ruleId(), rule) ? new Answer.Taken(rule.ruleId()) : new Answer.FormReplayed();
    }
}
