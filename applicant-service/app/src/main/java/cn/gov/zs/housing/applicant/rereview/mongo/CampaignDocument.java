package cn.gov.zs.housing.applicant.rereview.mongo;

import cn.gov.zs.housing.applicant.rereview.Campaign;
import cn.gov.zs.housing.applicant.rereview.CampaignId;
import cn.gov.zs.housing.applicant.rereview.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign as it is stored; nothing in it concerns a household's person. */
record CampaignDocument(
        String id,
        int year,
        Campaign.Status status,
        String openedBy,
        String openedByName,
        Instant openedAt,
        ScheduleDocument schedule,
        String cursor,
        long households,
        @Nullable String walker,
        @Nullable Instant walkerUntil) {

    /** A schedule. */
    record ScheduleDocument(LocalDate lastDay, List<LocalDate> reminders, int graceDays) {
        static ScheduleDocument of(Schedule schedule) {
            return new ScheduleDocument(schedule.lastDay(), schedule.reminders(), schedule.graceDays());
        }

        Schedule schedule() {
            return new Schedule(lastDay, reminders, graceDays);
        }
    }

    static CampaignDocument of(Campaign campaign) {
        return new CampaignDocument(
                campaign.id().text(),
                campaign.id().year(),
                campaign.status(),
                campaign.openedBy(),
                campaign.openedByName(),
                campaign.openedAt(),
                ScheduleDocument.of(campaign.schedule()),
                campaign.cursor(),
                campaign.households(),
                campaign.walker(),
                campaign.walkerUntil());
    }

    Campaign campaign() {
        return new Campaign(
                CampaignId.read(id).orElseThrow(),
                openedBy,
                openedByName,
                openedAt,
                schedule.schedule(),
                status,
                cursor,
                households,
                walker,
                walkerUntil);
    }
}
