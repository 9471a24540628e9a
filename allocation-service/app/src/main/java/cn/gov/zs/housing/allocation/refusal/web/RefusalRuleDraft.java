package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.Consequence;
import cn.gov.zs.housing.allocation.refusal.RefusalRule;
import cn.gov.zs.housing.allocation.refusal.SampleRefusalRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form that adopts a rule on refusals, as it was typed, wrong or right: a sample, or a rule of the office's own. Blank steps count
 * for nothing.
 *
 * @param formId becomes the rule's id
 */
public record RefusalRuleDraft(
        @Nullable String formId,
        @Nullable String category,
        @Nullable String sample,
        @Nullable String title,
        @Nullable String clause,
        @Nullable String source,
        @Nullable String inForceFrom,
        @Nullable String silenceCounts,
        @Nullable List<String> excuses,
        @Nullable List<Step> steps) {

    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 500;

    /** What follows of a refusal; months of a bar only. */
    public record Step(@Nullable String kind, @Nullable String months) {
        private static final Step BLANK = new Step(null, null);

        boolean blank() {
            return text(kind).isEmpty() && text(months).isEmpty();
        }
    }

    /** Keeps its own copies. */
    public RefusalRuleDraft {
        excuses = excuses == null
                ? List.of()
                : excuses.stream()
                        .map(RefusalRuleDraft::text)
                        .filter(one -> !one.isEmpty())
                        .toList();
        steps = steps == null
                ? List.of()
                : steps.stream().map(step -> step == null ? Step.BLANK : step).toList();
    }

    static RefusalRuleDraft blank(LocalDate today) {
        return new RefusalRuleDraft(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                null,
                today.plusDays(1).toString(),
                "true",
                List.of(),
                Collections.nCopies(RefusalRule.MOST_STEPS, Step.BLANK));
    }

    /** The steps as the page shows them. */
    public List<Step> lines() {
        return steps == null ? List.of() : steps;
    }

    /** Whether this ground was ticked. */
    public boolean excuses(String ground) {
        return excuses != null && excuses.contains(ground);
    }

    /** The rule, or what is wrong written beside its field. */
    Optional<RefusalRule> check(Errors errors, String officer, Instant at) {
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
        var shipped = named(SampleRefusalRule.values(), sample);
        if (!text(sample).isEmpty() && shipped.isEmpty()) {
            errors.rejectValue("sample", "field.type");
        }
        var own = shipped.isPresent() ? List.<Consequence>of() : own(errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new RefusalRule(
                text(formId),
                list.orElseThrow(),
                shipped.map(SampleRefusalRule::title).orElseGet(() -> text(title)),
                shipped.isPresent() ? SampleRefusalRule.LABEL : "",
                shipped.map(SampleRefusalRule::clause).orElseGet(() -> text(clause)),
                shipped.isPresent() ? SampleRefusalRule.SOURCE : text(source),
                shipped.map(SampleRefusalRule::steps).orElse(own),
                shipped.map(SampleRefusalRule::silenceCounts)
                        .orElseGet(() -> Boolean.parseBoolean(text(silenceCounts))),
                shipped.map(SampleRefusalRule::excuses).orElseGet(this::grounds),
                day.orElseThrow(),
                officer,
                at));
    }

    private List<Consequence> own(Errors errors) {
        words("title", title, LONGEST_TITLE, errors);
        words("clause", clause, LONGEST_TEXT, errors);
        words("source", source, LONGEST_TEXT, errors);
        if (!List.of("true", "false").contains(text(silenceCounts))) {
            errors.rejectValue("silenceCounts", text(silenceCounts).isEmpty() ? "field.required" : "field.type");
        }
        if (excuses != null
                && excuses.stream()
                        .anyMatch(one -> named(RefusalGround.values(), one).isEmpty())) {
            errors.rejectValue("excuses", "field.type");
        }
        var found = new ArrayList<Consequence>();
        for (int i = 0; i < lines().size(); i++) {
            var step = lines().get(i);
            if (!step.blank()) {
                step(step, "steps[" + i + "].", errors).ifPresent(found::add);
            }
        }
        if (found.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("steps", "field.required");
        }
        if (found.size() > RefusalRule.MOST_STEPS) {
            errors.rejectValue("steps", "refusal.field.most");
        }
        return found;
    }

    private static void words(String field, @Nullable String typed, int longest, Errors errors) {
        if (text(typed).isEmpty()) {
            errors.rejectValue(field, "field.required");
        } else if (text(typed).length() > longest) {
            errors.rejectValue(field, "refusal.field.long", new Object[] {longest}, null);
        }
    }

    private static Optional<Consequence> step(Step step, String at, Errors errors) {
        boolean bars = text(step.kind()).equals("BARRED");
        if (!bars && !text(step.months()).isEmpty()) {
            errors.rejectValue(at + "months", "refusal.field.months.bar-only");
            return Optional.empty();
        }
        return switch (text(step.kind())) {
            case "WAITS_ON" -> Optional.of(new Consequence.WaitsOn());
            case "MOVED_BACK" -> Optional.of(new Consequence.MovedBack());
            case "STRUCK" -> Optional.of(new Consequence.Struck());
            case "BARRED" -> bar(text(step.months()), at, errors);
            default -> {
                errors.rejectValue(at + "kind", "field.required");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Consequence> bar(String months, String at, Errors errors) {
        int most = Consequence.Barred.MOST_MONTHS;
        if (months.matches("[0-9]{1,3}") && Integer.parseInt(months) >= 1 && Integer.parseInt(months) <= most) {
            return Optional.of(new Consequence.Barred(Integer.parseInt(months)));
        }
        errors.rejectValue(at + "months", "refusal.field.months", new Object[] {most}, null);
        return Optional.empty();
    }

    private Set<RefusalGround> grounds() {
        var all = EnumSet.noneOf(RefusalGround.class);
        if (excuses != null) {
            excuses.forEach(one -> all.add(RefusalGround.valueOf(one)));
        }
        return all;
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
