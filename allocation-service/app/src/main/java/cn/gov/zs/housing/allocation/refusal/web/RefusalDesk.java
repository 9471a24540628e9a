package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.AdoptRefusalRule;
import cn.gov.zs.housing.allocation.refusal.Effect;
import cn.gov.zs.housing.allocation.refusal.RefusalRule;
import cn.gov.zs.housing.allocation.refusal.RefusalRules;
import cn.gov.zs.housing.allocation.refusal.Refusals;
import cn.gov.zs.housing.allocation.refusal.TakeRefusal;
import cn.gov.zs.platform.eventing.Versioned;
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

/** Rules on refusals, and what followed or would follow by them, for every page that tells of it. */
@Component
public class RefusalDesk {
    private final RefusalRules rules;
    private final AdoptRefusalRule adopt;
    private final Refusals refusals;
    private final TakeRefusal takeRefusal;
    private final Moments moments;

    RefusalDesk(
            RefusalRules rules, AdoptRefusalRule adopt, Refusals refusals, TakeRefusal takeRefusal, Moments moments) {
        this.rules = rules;
        this.adopt = adopt;
        this.refusals = refusals;
        this.takeRefusal = takeRefusal;
        this.moments = moments;
    }

    /** What this household gave up, the latest first. Whose it is, the caller has asked. */
    public List<RefusalView> of(String applicationId) {
        return refusals.of(applicationId).refusals().reversed().stream()
                .map(one -> RefusalView.of(one, view(one.effect()), moments.today()))
                .toList();
    }

    /** What would follow if it gave up a home today, or let its term pass. */
    public Outlook foresee(String applicationId, Category category) {
        var seen = takeRefusal.foresee(applicationId, category, moments.today());
        return new Outlook(EffectView.of(seen.declared(), seen.rule()), EffectView.of(seen.silent(), seen.rule()));
    }

    /** What would follow of each way. */
    public record Outlook(EffectView declared, EffectView silent) {}

    /** What holds today in this category. */
    public RefusalRuleView inForce(Category category) {
        return RefusalRuleView.of(category, rules.inForce(category, moments.today()));
    }

    /** What holds today, of each category. */
    public List<RefusalRuleView> inForce() {
        return Arrays.stream(Category.values()).map(this::inForce).toList();
    }

    /** All that were adopted, of each category the last first. */
    List<RefusalRuleView> all() {
        return Arrays.stream(Category.values())
                .flatMap(category -> {
                    var now = rules.inForce(category, moments.today()).map(RefusalRule::ruleId);
                    return rules.of(category).stream()
                            .map(rule -> RefusalRuleView.of(
                                    rule, now.filter(rule.ruleId()::equals).isPresent()));
                })
                .toList();
    }

    /** Adopts what was typed; empty if something is wrong with it, which is then written beside its field. */
    Optional<RefusalRule> adopt(RefusalRuleDraft draft, Errors errors, Caller caller) {
        var rule = draft.check(errors, caller.subject(), moments.now());
        rule.map(found -> adopt.adopt(found, moments.today())).ifPresent(answer -> {
            switch (answer) {
                case AdoptRefusalRule.Answer.Taken _ -> {
                    // in force from its day
                }
                case AdoptRefusalRule.Answer.FormReplayed _ ->
                    throw ProblemException.conflict("form.replayed", Map.of());
                case AdoptRefusalRule.Answer.TooSoon _ -> errors.rejectValue("inForceFrom", "refusal.field.too-soon");
            }
        });
        return rule.filter(_ -> !errors.hasErrors());
    }

    /** The same for a program. @throws ProblemException 400 that names the first field that is wrong */
    RefusalRuleView adopt(RefusalRuleDraft draft, Caller caller) {
        var errors = new BeanPropertyBindingResult(draft, "form");
        return adopt(draft, errors, caller)
                .map(rule -> RefusalRuleView.of(rule, false))
                .orElseThrow(() -> {
                    var wrong = (FieldError) errors.getAllErrors().getFirst();
                    var code = String.valueOf(wrong.getCode());
                    var args = wrong.getArguments();
                    return ProblemException.field(
                            wrong.getField(),
                            code.substring(code.lastIndexOf('.') + 1),
                            code,
                            args == null ? new Object[0] : args);
                });
    }

    private EffectView view(Effect effect) {
        return EffectView.of(
                effect,
                effect.ruleId().isEmpty()
                        ? Optional.empty()
                        : rules.all().find(effect.ruleId()).map(Versioned::state));
    }
}
