package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What officers, members and the chair fill in, on pages and in the API alike. Days are typed as text such as 2026-12-01. */
final class CommitteeForms {

    static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final String DIGEST = "sha256:[0-9a-f]{64}";
    static final int LONGEST_REASON = 500;
    static final int LONGEST_TEXT = 2000;

    private CommitteeForms() {}

    /** Enters a member; {@code formId} becomes the entry's id. */
    record Entry(
            @NotNull(message = "{field.required}") @Pattern(regexp = UUID_FORM, message = "{field.type}") String formId,

            @NotBlank(message = "{field.required}") @Size(max = 30, message = "{committee.field.name}") String name,

            @NotBlank(message = "{field.required}") @Size(max = 30, message = "{committee.field.stands-for}") String standsFor,

            @NotBlank(message = "{field.required}") @Pattern(regexp = "[a-z0-9][a-z0-9._@-]{0,99}", message = "{committee.field.account}") String account,

            @NotBlank(message = "{field.required}") @Pattern(regexp = DAY, message = "{committee.field.day}") String from,

            @NotBlank(message = "{field.required}") @Pattern(regexp = DAY, message = "{committee.field.day}") String to) {

        /** Names the field, for the second check: whether the days are days, in their order. */
        Optional<String> wrongDay() {
            var first = day(from);
            var last = day(to);
            if (first.isEmpty()) {
                return Optional.of("from");
            }
            return last.isEmpty() || last.get().isBefore(first.get()) ? Optional.of("to") : Optional.empty();
        }
    }

    /** The form before anything was typed; the same fields as {@link Entry}. */
    record EntryDraft(
            String formId,
            @Nullable String name,
            @Nullable String standsFor,
            @Nullable String account,
            @Nullable String from,
            @Nullable String to) {
        static EntryDraft blank(LocalDate today) {
            return new EntryDraft(
                    UUID.randomUUID().toString(),
                    null,
                    null,
                    null,
                    today.toString(),
                    today.plusYears(3).minusDays(1).toString());
        }
    }

    /** A reason, published as it is. */
    record Why(
            @NotBlank(message = "{field.required}") @Size(max = LONGEST_REASON, message = "{committee.field.reason}") String reason) {}

    /** Enters a version of the rule. */
    record RuleEntry(
            @NotNull(message = "{field.required}") @Min(value = 1, message = "{committee.field.share}") @Max(value = 100, message = "{committee.field.share}") Integer quorumParts,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{committee.field.share}") @Max(value = 100, message = "{committee.field.share}") Integer quorumOf,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{committee.field.least}") @Max(value = 99, message = "{committee.field.least}") Integer least,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{committee.field.share}") @Max(value = 100, message = "{committee.field.share}") Integer neededParts,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{committee.field.share}") @Max(value = 100, message = "{committee.field.share}") Integer neededOf,

            @NotBlank(message = "{field.required}") @Pattern(regexp = DAY, message = "{committee.field.day}") String from,

            @NotBlank(message = "{field.required}") @Size(max = 200, message = "{committee.field.basis}") String basis) {}

    /** The form before anything was typed; the same fields as {@link RuleEntry}. */
    record RuleDraft(
            @Nullable Integer quorumParts,
            @Nullable Integer quorumOf,
            @Nullable Integer least,
            @Nullable Integer neededParts,
            @Nullable Integer neededOf,
            @Nullable String from,
            @Nullable String basis) {}

    /** Opens the deliberation on exactly this digest of a batch. */
    record OpenOnPlan(
            @NotBlank(message = "{field.required}") @Size(max = 100, message = "{field.type}") String batchId,

            @NotNull(message = "{field.required}") @Pattern(regexp = DIGEST, message = "{field.type}") String digest) {}

    /** Opens the deliberation on an objection; {@code formId} becomes its id. */
    record OpenOnObjection(
            @NotNull(message = "{field.required}") @Pattern(regexp = UUID_FORM, message = "{field.type}") String formId,

            @NotBlank(message = "{field.required}") @Size(max = 100, message = "{field.type}") String batchId,

            @NotBlank(message = "{field.required}") @Size(max = 40, message = "{committee.field.objection}") String objection,

            @NotBlank(message = "{field.required}") @Size(max = LONGEST_TEXT, message = "{committee.field.text}") String findings,

            @NotBlank(message = "{field.required}") @Size(max = LONGEST_TEXT, message = "{committee.field.text}") String proposal,

            @NotNull(message = "{committee.field.upholds}") Boolean upholds,

            @Nullable @Pattern(regexp = "|NO_CHANGE|ASSIGNMENT_REVOKED", message = "{field.type}") String outcome,

            @Nullable @Min(value = 1, message = "{field.type}") Integer entrantNumber) {

        /** What follows; empty if nothing was chosen. An assignment without a number is nobody's: it is refused as number 0. */
        Optional<UpheldOutcome> follows() {
            return switch (outcome == null ? "" : outcome) {
                case "NO_CHANGE" -> Optional.of(new UpheldOutcome.NoChange());
                case "ASSIGNMENT_REVOKED" ->
                    Optional.of(new UpheldOutcome.AssignmentRevoked(entrantNumber == null ? 0 : entrantNumber));
                default -> Optional.empty();
            };
        }
    }

    /** The form before anything was typed; the same fields as {@link OpenOnObjection}. */
    record ObjectionDraft(
            String formId,
            @Nullable String batchId,
            @Nullable String objection,
            @Nullable String findings,
            @Nullable String proposal,
            @Nullable Boolean upholds,
            @Nullable String outcome,
            @Nullable Integer entrantNumber) {}

    /** A vote on exactly what was seen. */
    record Vote(
            @NotNull(message = "{field.required}") @Pattern(regexp = DIGEST, message = "{field.type}") String digest,

            @NotNull(message = "{committee.field.choice}") @Pattern(regexp = "FOR|AGAINST|ABSTAINED", message = "{committee.field.choice}") String choice,

            @NotBlank(message = "{field.required}") @Size(max = LONGEST_REASON, message = "{committee.field.reason}") String reason,

            @NotNull(message = "{committee.field.no-conflict}") @AssertTrue(message = "{committee.field.no-conflict}") Boolean noConflict) {}

    /** The form before anything was typed; the same fields as {@link Vote}. */
    record VoteDraft(
            String digest,
            @Nullable String choice,
            @Nullable String reason,
            @Nullable Boolean noConflict) {}

    /** A conflict declared. */
    record Recusal(
            @NotNull(message = "{field.required}") @Pattern(regexp = DIGEST, message = "{field.type}") String digest,

            @NotNull(message = "{field.required}") @Pattern(regexp = "RELATIVE|WORKPLACE|INTEREST|OTHER", message = "{field.required}") String ground,

            @NotBlank(message = "{field.required}") @Size(max = LONGEST_REASON, message = "{committee.field.reason}") String words) {}

    /** The form before anything was typed; the same fields as {@link Recusal}. */
    record RecusalDraft(
            String digest,
            @Nullable String ground,
            @Nullable String words) {}

    /** The chair closes the vote. */
    record Closing(
            @NotNull(message = "{field.required}") @Pattern(regexp = DIGEST, message = "{field.type}") String digest,

            @NotBlank(message = "{field.required}") @Size(max = LONGEST_TEXT, message = "{committee.field.text}") String minutes) {}

    /** The form before anything was typed; the same fields as {@link Closing}. */
    record ClosingDraft(String digest, @Nullable String minutes) {}

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** The day, if the text is one. */
    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
