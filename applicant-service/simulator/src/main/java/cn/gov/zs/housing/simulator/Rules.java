package cn.gov.zs.housing.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules in force, the oldest first; the first that concerns a question applies. */
final class Rules {
    private final List<Rule> rules = new ArrayList<>();

    synchronized void add(Rule rule) {
        if (rule.times().orElse(1) > 0) {
            rules.add(rule);
        }
    }

    synchronized void clear() {
        rules.clear();
    }

    synchronized int count() {
        return rules.size();
    }

    /** The rule for this question, used up by once. */
    synchronized Optional<Rule> take(String department, String applicant, Instant now) {
        for (int place = 0; place < rules.size(); place++) {
            var rule = rules.get(place);
            if (rule.concerns(department, applicant, now)) {
                rules.remove(place);
                int back = place;
                rule.used().ifPresent(left -> rules.add(back, left));
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
