package cn.gov.zs.housing.applicant.rereview.mongo;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.rereview.Outcome;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.housing.applicant.rereview.mongo.CampaignDocument.ScheduleDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A re-review as it is stored; what its state does not have is null.
 *
 * @param nextOn while it waits to be answered: the first day on which something is due
 * @param overdueOn the day it was found overdue, also when it was answered after that
 * @param change the number of the change it was answered with
 * @param answeredBy null in answers of before it was kept: the household answered itself
 * @param reasons ciphertext
 * @param lapsedFrom the state it lapsed from
 * @param keyId the key of all its ciphertexts
 */
record ReReviewDocument(
        String campaign,
        String application,
        ReReviewState state,
        @Nullable String ownerSubject,
        ApplicationCategory category,
        Instant askedAt,
        ScheduleDocument schedule,
        List<LocalDate> reminded,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate overdueOn,
        @Nullable Instant answeredAt,
        @Nullable String change,
        @Nullable EntryDocument answeredBy,
        @Nullable Instant checkedAt,
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reasons,
        @Nullable LocalDate endedOn,
        @Nullable ReReviewState lapsedFrom,
        String keyId) {
    /** Who sent the answer in; the name is staff's. */
    record EntryDocument(Entry.Channel channel, String subject, String name) {
        @Override
        public String toString() {
            return "stored entry " + channel;
        }
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored re-review " + campaign + ":" + application;
    }
}
