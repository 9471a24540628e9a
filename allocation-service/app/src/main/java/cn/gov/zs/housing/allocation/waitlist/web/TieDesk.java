package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ties.AdoptTieRule;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRule;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRules;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Chains for equal scores: what is in force, what is to come, and a new one. */
@Component
class TieDesk {
    private final TieRules rules;
    private final AdoptTieRule adopt;
    private final Moments moments;

    TieDesk(TieRules rules, AdoptTieRule adopt, Moments moments) {
        this.rules = rules;
        this.adopt = adopt;
        this.moments = moments;
    }

    /** What holds today, of each category. */
    List<TieView> inForce() {
        return Arrays.stream(Category.values())
                .map(category -> TieView.of(category, rules.inForce(category, moments.today())))
                .toList();
    }

    /** All that were adopted, of each category the last first. */
    List<TieView> all() {
        return Arrays.stream(Category.values())
                .flatMap(category -> {
                    var now = rules.inForce(category, moments.today()).map(TieRule::ruleId);
                    return rules.of(category).stream()
                            .map(rule -> TieView.of(
                                    rule, now.filter(rule.ruleId()::equals).isPresent()));
                })
                .toList();
    }

    /** Adopts what was typed; empty if something is wrong with it, which is then written beside its field. */
    Optional<TieRule> adopt(TieDraft draft, Errors errors, Caller caller) {
        var rule = draft.check(errors, caller.subject(), moments.now());
        rule.map(found -> adopt.adopt(found, moments.today())).ifPresent(answer -> {
            switch (answer) {
                case AdoptTieRule.Answer.Taken _ -> {
                    // in force from its day
                }
                case AdoptTieRule.Answer.FormReplayed _ -> throw ProblemException.conflict("form.replayed", Map.of());
                case AdoptTieRule.Answer.DayHasPassed _ -> errors.rejectValue("inForceFrom", "tie.field.past");
            }
        });
        return rule.filter(_ -> !errors.hasErrors());
    }

    /** The same for a program. @throws ProblemException 400 that names the first field that is wrong */
    TieView adopt(TieDraft draft, Caller caller) {
        var errors = new BeanPropertyBindingResult(draft, "form");
        return adopt(draft, errors, caller)
                .map(rule -> TieView.of(rule, !rule.inForceFrom().isAfter(moments.today())))
                .orElseThrow(() -> {
                    var wrong = (FieldError) errors.getAllErrors().getFirst();
                    var code = String.valueOf(wrong.getCode());
                    return ProblemException.field(wrong.getField(), code.substring(code.lastIndexOf('.') + 1), code);
                });
    }
}
