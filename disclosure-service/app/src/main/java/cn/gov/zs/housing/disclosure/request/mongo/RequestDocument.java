package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.Consultation;
import cn.gov.zs.housing.disclosure.request.Delivery;
import cn.gov.zs.housing.disclosure.request.FeeRule;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.Reminder;
import cn.gov.zs.housing.disclosure.request.Step;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.housing.disclosure.request.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is stored.
 *
 * @param course which state it is in
 * @param over whether it is, for the lists
 * @param endedOn the day it was answered or ended; null while it is open
 * @param unansweredUntil last day on which a correction or a payment is waited for; null when none is
 * @param unlettered true from the answer to its letter; null otherwise
 * @param person null in what was stored before requests were counted by person
 * @param handler null when nobody handles it, and in what was stored before requests had handlers
 * @param reassignments null in what was stored before requests were handed over
 * @param reminders null in what was stored before there were any
 * @param remindingAt when the first reminder is to be sent by e-mail; null when none is
 * @param forgotten true once nobody is named in it any more; null otherwise
 * @param words ciphertext of everything that people wrote ({@link RequestWords})
 * @param keyId the key of the ciphertext
 */
record RequestDocument(
        String number,
        String verifier,
        Way way,
        LocalDate arrivedOn,
        Instant arrivedAt,
        @Nullable MemberDocument enteredBy,
        boolean helped,
        ApplicantKind kind,
        Wish.Form form,
        Wish.Handover handover,
        List<StepDocument> steps,
        Course course,
        boolean over,
        @Nullable LocalDate receivedOn,
        @Nullable CorrectionDocument correction,
        List<ConsultationDocument> consultations,
        @Nullable ExtensionDocument extension,
        @Nullable Outcome outcome,
        @Nullable MemberDocument answeredBy,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate unansweredUntil,
        String words,
        String keyId,
        @Nullable String person,
        @Nullable ReasonsDocument reasons,
        @Nullable FeeDocument fee,
        @Nullable LetterNumberDocument letter,
        @Nullable Boolean unlettered,
        @Nullable MemberDocument handler,
        @Nullable List<ReassignmentDocument> reassignments,
        @Nullable List<ReminderDocument> reminders,
        @Nullable Instant remindingAt,
        @Nullable Boolean forgotten) {

    /** Which state it is in. */
    enum Course {
        ARRIVED,
        HANDLING,
        AWAITING_CORRECTION,
        AWAITING_PAYMENT,
        ANSWERED,
        ARCHIVED,
        ENDED
    }

    record MemberDocument(String subject, String name) {}

    record ReassignmentDocument(@Nullable MemberDocument from, MemberDocument to, MemberDocument by, Instant at) {}

    record ReminderDocument(
            Reminder.Kind kind,
            Reminder.Concern concern,
            LocalDate due,
            Instant at,
            @Nullable MemberDocument seenBy,
            @Nullable Instant seenAt,
            @Nullable Instant mailDueAt,
            int failures,
            Delivery.@Nullable Way mailed,
            @Nullable Instant mailedAt) {}

    record StepDocument(Step.Kind kind, Instant at, String by) {}

    record CorrectionDocument(
            LocalDate askedOn, LocalDate until, @Nullable LocalDate arrivedOn) {}

    record ConsultationDocument(
            Consultation.Kind kind,
            LocalDate askedOn,
            @Nullable LocalDate lastDay,
            Consultation.@Nullable View view,
            @Nullable LocalDate repliedOn) {}

    record ReasonsDocument(
            LocalDate askedOn, LocalDate until, @Nullable LocalDate arrivedOn, int laterBy) {}

    record FeeDocument(
            FeeRule.Basis basis,
            int before,
            int count,
            int yuan,
            String rule,
            MemberDocument by,
            LocalDate on,
            LocalDate until,
            @Nullable LocalDate paidOn) {}

    record LetterNumberDocument(int year, int ordinal) {}

    record ExtensionDocument(int workingDays, MemberDocument by, LocalDate on) {}

    @Override
    public String toString() {
        return "stored request " + number;
    }
}
