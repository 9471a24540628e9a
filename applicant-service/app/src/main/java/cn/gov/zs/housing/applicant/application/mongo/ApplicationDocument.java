package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.StepKind;
import cn.gov.zs.housing.applicant.review.EvidenceReference;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is stored: what it declares now, and every step it took. Reading it takes the steps again.
 *
 * <p>Names, identity numbers, the details of addresses and what people wrote are ciphertexts, all under one key (decision 0091).
 *
 * @param state, ownerSubject, township, submittedAt repeat at the top what lists ask for
 * @param villages codes of the villages whose clerks see the case, for their lists
 * @param declaration the one that holds now; a step that replaced one keeps the earlier
 * @param steps in their order, the submission left out
 * @param keyId the key of all its ciphertexts
 * @param persons an index entry for each person's identity number, the applicant's first: equal where a person is the same
 */
record ApplicationDocument(
        String id,
        ApplicationState state,
        @Nullable String ownerSubject,
        String township,
        List<String> villages,
        Instant submittedAt,
        DeclarationDocument declaration,
        List<StepDocument> steps,
        String keyId,
        List<String> persons) {

    /**
     * A step; what its kind does not have is null.
     *
     * @param at the instant a person, or the household, took it
     * @param on the day it took effect, for steps that events bring
     * @param subject, name who took it
     * @param words ciphertext of what the person wrote
     * @param earlier the declaration this step replaced
     * @param reference the objection that was upheld
     * @param evidence what lay in the file; null for steps that rest on none, and for those stored before it was noted
     */
    record StepDocument(
            StepKind kind,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable String subject,
            @Nullable String name,
            @Nullable String words,
            @Nullable NoticeDocument notice,
            @Nullable RefusalGround refusalGround,
            @Nullable AnswerDocument answer,
            @Nullable AllotmentDocument allotment,
            @Nullable RemovalGround removalGround,
            @Nullable DeclarationDocument earlier,
            @Nullable String reference,
            @Nullable List<EvidenceReference> evidence) {
        /** The same with an account of the household in what it replaced. */
        StepDocument ownedBy(String household) {
            return new StepDocument(
                    kind,
                    at,
                    on,
                    subject,
                    name,
                    words,
                    notice,
                    refusalGround,
                    answer,
                    allotment,
                    removalGround,
                    earlier == null ? null : earlier.ownedBy(household),
                    reference,
                    evidence);
        }

        @Override
        public String toString() {
            return "stored step " + kind;
        }
    }

    /** By when an appeal must be answered. */
    record AnswerDocument(LocalDate by, boolean provisional, String calendar) {}

    record NoticeDocument(String id, LocalDate publishedOn, LocalDate lastDay, String path) {}

    record AllotmentDocument(String batchId, String batchTitle, Instant drawnAt, int entrantNumber, String homeId) {}

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored application " + id + ", " + state;
    }

    /** The same with an account of the household. */
    ApplicationDocument ownedBy(String household) {
        return new ApplicationDocument(
                id,
                state,
                household,
                township,
                villages,
                submittedAt,
                declaration.ownedBy(household),
                steps.stream().map(step -> step.ownedBy(household)).toList(),
                keyId,
                persons);
    }

    /** Whether this person took one of its steps. */
    boolean hasStepBy(String person) {
        return steps.stream().anyMatch(step -> person.equals(step.subject()));
    }
}
