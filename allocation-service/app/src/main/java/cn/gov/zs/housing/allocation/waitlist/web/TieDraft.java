package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ties.SampleChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry;
import cn.gov.zs.housing.allocation.waitlist.ties.TieFact;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form that adopts a chain, as it was typed, wrong or right: a sample, or a title and steps. Blank steps count for nothing.
 *
 * @param formId becomes the rule's id
 */
record TieDraft(
        @Nullable String formId,
        @Nullable String category,
        @Nullable String sample,
        @Nullable String title,
        @Nullable String inForceFrom,
        @Nullable List<Step> steps) {
    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final int LONGEST_TITLE = 60;

    /** A step: a fact, and which end of it goes first. */
    record Step(@Nullable String fact, @Nullable String order) {
        private static final Step BLANK = new Step(null, null);

        boolean blank() {
            return text(fact).isEmpty();
        }
    }

    /** Keeps its own copy. */
    TieDraft {
        steps = steps == null
                ? List.of()
                : steps.stream().map(step -> step == null ? Step.BLANK : step).toList();
    }

    static TieDraft blank(LocalDate today) {
        return new TieDraft(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                today.toString(),
                java.util.Collections.nCopies(3, Step.BLANK));
    }

    /** The steps as the page shows them. */
    public List<Step> lines() {
        return steps == null ? List.of() : steps;
    }

    /** The rule, or what is wrong written beside its field. */
    Optional<TieRule> check(Errors errors, String officer, Instant at) {
        if (!text(formId).matches(UUID_FORM)) {
            errors.rejectValue("formId", "field.type");
        }
        var list = named(Category.values(), category);
        if (list.isEmpty()) {
            errors.rejectValue("category", text(category).isEmpty() ? "field.required" : "field.type");
        }
        var day = day();
        if (day.isEmpty()) {
            errors.rejectValue("inForceFrom", text(inForceFrom).isEmpty() ? "field.required" : "field.type");
        }
        var shipped = named(SampleChain.values(), sample);
        if (!text(sample).isEmpty() && shipped.isEmpty()) {
            errors.rejectValue("sample", "field.type");
        }
        var chain = shipped.map(SampleChain::chain).or(() -> own(errors));
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new TieRule(
                text(formId),
                list.orElseThrow(),
                shipped.map(SampleChain::title).orElseGet(() -> text(title)),
                shipped.isPresent() ? SampleChain.LABEL : "",
                chain.orElseThrow(),
                day.orElseThrow(),
                officer,
                at));
    }

    private Optional<TieChain> own(Errors errors) {
        if (text(title).isEmpty()) {
            errors.rejectValue("title", "field.required");
        } else if (text(title).length() > LONGEST_TITLE) {
            errors.rejectValue("title", "tie.field.title");
        }
        var found = new ArrayList<TieEntry.ByFact>();
        for (int i = 0; i < lines().size(); i++) {
            var step = lines().get(i);
            if (!step.blank()) {
                step(step, "steps[" + i + "].", found, errors).ifPresent(found::add);
            }
        }
        if (found.size() > TieChain.MOST_FACTS) {
            errors.rejectValue("steps", "tie.field.most");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(TieChain.by(found));
    }

    private static Optional<TieEntry.ByFact> step(Step step, String at, List<TieEntry.ByFact> before, Errors errors) {
        var fact = TieFact.named(text(step.fact()));
        var order = named(TieEntry.Order.values(), step.order());
        if (fact.isEmpty()) {
            errors.rejectValue(at + "fact", "tie.field.fact");
        } else if (before.stream().anyMatch(by -> by.fact() == fact.get())) {
            errors.rejectValue(at + "fact", "tie.field.twice");
        }
        if (order.isEmpty()) {
            errors.rejectValue(at + "order", "field.required");
        }
        return fact.flatMap(f -> order.map(o -> new TieEntry.ByFact(f, o)))
                .filter(by -> before.stream().noneMatch(other -> other.fact() == by.fact()));
    }

    private Optional<LocalDate> day() {
        try {
            return text(inForceFrom).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(inForceFrom)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(text(name))).findFirst();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
