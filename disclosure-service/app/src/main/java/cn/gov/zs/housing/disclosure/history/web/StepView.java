package cn.gov.zs.housing.disclosure.history.web;

import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.history.BatchStep;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step for its page.
 *
 * @param path where it is published; null when it is known from elsewhere only
 * @param digest null where the step adds none
 * @param logged where it stands in the public log; null where it has no entry of its own
 * @param lastDay of a notice; null elsewhere
 * @param days how many whole days a notice stands, without those that do not count
 * @param lostDays how many do not count
 * @param due by when it was to be published; null where no duty is known
 */
record StepView(
        String kind,
        LocalDate on,
        @Nullable String path,
        @Nullable String digest,
        @Nullable LoggedItem logged,
        @Nullable LocalDate lastDay,
        int days,
        long lostDays,
        @Nullable DueView due) {

    /**
     * A duty.
     *
     * @param path of the page that shows every day that was counted
     */
    record DueView(LocalDate on, long daysLate, boolean published, String path) {
        static DueView of(Duty duty, LocalDate today) {
            return new DueView(
                    duty.due().on(),
                    duty.daysLate(today),
                    duty.publishedOn().isPresent(),
                    "/catalogue/" + duty.key().item() + "/" + duty.id().text());
        }
    }

    static StepView of(BatchStep step, PublicLog log, LocalDate today) {
        var period = step.period();
        return new StepView(
                step.kind().name(),
                step.on(),
                step.path().isEmpty() ? null : step.path(),
                step.digest().isEmpty() ? null : step.digest(),
                step.logged()
                        .map(of -> LoggedItem.of(
                                log,
                                of.document() ? EntryKind.DOCUMENT_PUBLISHED : EntryKind.NOTICE_PUBLISHED,
                                of.itemId()))
                        .orElse(null),
                period.map(each -> each.lastDay()).orElse(null),
                period.map(each -> each.clause().days()).orElse(0),
                period.map(each -> each.lostDays()).orElse(0L),
                step.duty().map(duty -> DueView.of(duty, today)).orElse(null));
    }
}
