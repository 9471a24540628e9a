package cn.gov.zs.housing.disclosure.notice.web;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.Clause;
import cn.gov.zs.housing.disclosure.notice.DrawResult;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.HouseholdFacts;
import cn.gov.zs.housing.disclosure.notice.Interruption;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeContent;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.PublicItem;
import cn.gov.zs.housing.disclosure.notice.Remains;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the public reads it. Page and JSON are made from the same facts, so that they cannot disagree.
 *
 * @param phase STANDING, ENDED or TAKEN_DOWN
 * @param township nine-digit code; absent for a notice of the whole city
 * @param subject estates or title of the batch; absent for a household
 * @param publishedOn day 0 of the period
 * @param lastDay last day of the period
 * @param overFrom first day on which the period is over
 * @param daysLeft days to come on which it still stands; 0 once it ended
 * @param digest {@code sha256:<hex>} of the salt's hexadecimal digits, a line feed and {@code canonical}, as UTF-8
 * @param applicantName 申请人姓名 in a list of standing notices; absent elsewhere
 * @param endedOn the day it ended or came down; absent while it stands
 * @param removed the kinds of detail that were removed at the end; absent while it stands and when nothing was
 * @param reason why it came down early; absent for every other
 * @param why the office's own words for it; absent when there are none
 * @param objections how many were filed
 * @param lostDays days of the period that do not count; absent when there are none
 * @param interruptions why they do not count; absent when there are none
 * @param content what it says; absent once it was removed
 * @param proof what the digest was made of; absent once the content was removed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        String id,
        NoticeKind kind,
        String reference,
        Phase phase,
        @Nullable String township,
        @Nullable String subject,
        LocalDate publishedOn,
        LocalDate lastDay,
        LocalDate overFrom,
        long daysLeft,
        ClauseView clause,
        String digest,
        String path,
        @Nullable String applicantName,
        @Nullable LocalDate endedOn,
        @Nullable List<PublicItem> removed,
        TakenDown.@Nullable Reason reason,
        @Nullable String why,
        int objections,
        @Nullable Long lostDays,
        @Nullable List<InterruptionView> interruptions,
        @Nullable ContentView content,
        @Nullable ProofView proof) {

    /** The notice in full. */
    static NoticeView of(Notice notice, LocalDate today) {
        return switch (notice) {
            case Standing standing ->
                of(
                        standing,
                        Phase.STANDING,
                        standing.head().period().daysLeft(today),
                        null,
                        null,
                        standing.content(),
                        new ProofView(standing.salt().hex(), standing.canonical()));
            case Ended ended -> past(ended, Phase.ENDED, ended.endedOn(), ended.remains());
            case TakenDown down -> past(down, Phase.TAKEN_DOWN, down.on(), down.remains());
        };
    }

    private static NoticeView past(Notice notice, Phase phase, LocalDate on, Remains remains) {
        return switch (remains) {
            case Remains.Kept(var homes, var salt) ->
                of(
                        notice,
                        phase,
                        0,
                        on,
                        null,
                        homes,
                        new ProofView(salt.hex(), notice.head().canonical(homes)));
            case Remains.Removed(var items) -> of(notice, phase, 0, on, items, null, null);
        };
    }

    /** The notice as one line of a list: without its content. */
    static NoticeView brief(Notice notice, LocalDate today) {
        var full = of(notice, today);
        var household = full.content == null ? null : full.content.household;
        return new NoticeView(
                full.id,
                full.kind,
                full.reference,
                full.phase,
                full.township,
                full.subject,
                full.publishedOn,
                full.lastDay,
                full.overFrom,
                full.daysLeft,
                full.clause,
                full.digest,
                full.path,
                household == null ? null : household.applicantName,
                full.endedOn,
                full.removed,
                full.reason,
                full.why,
                full.objections,
                full.lostDays,
                full.interruptions,
                null,
                null);
    }

    /** Whether it stands; not part of the JSON, which says so in {@code phase}. */
    @JsonIgnore
    public boolean standing() {
        return phase == Phase.STANDING;
    }

    /** Whether anybody may object to it; not part of the JSON, which says kind and phase. */
    @JsonIgnore
    public boolean open() {
        return standing() && (kind == NoticeKind.FIRST_REVIEW || kind == NoticeKind.CITY_REVIEW);
    }

    private static NoticeView of(
            Notice notice,
            Phase phase,
            long daysLeft,
            @Nullable LocalDate endedOn,
            @Nullable List<PublicItem> removed,
            @Nullable NoticeContent content,
            @Nullable ProofView proof) {
        var head = notice.head();
        var township = head.township();
        var interruptions =
                head.period().interruptions().stream().map(InterruptionView::of).toList();
        return new NoticeView(
                head.id().text(),
                head.kind(),
                head.reference(),
                phase,
                township == null ? null : township.code(),
                head.subject().isEmpty() ? null : head.subject(),
                head.period().publishedOn(),
                head.period().lastDay(),
                head.period().overFrom(),
                daysLeft,
                ClauseView.of(head.period().clause()),
                head.digest().text(),
                head.id().path(),
                null,
                endedOn,
                removed,
                notice instanceof TakenDown down ? down.reason() : null,
                notice instanceof TakenDown down && !down.why().isEmpty() ? down.why() : null,
                notice.objections().size(),
                interruptions.isEmpty() ? null : head.period().lostDays(),
                interruptions.isEmpty() ? null : interruptions,
                content == null ? null : ContentView.of(content),
                proof);
    }

    /** Days on which it could not be read, and why. */
    record InterruptionView(LocalDate from, LocalDate to, Interruption.Cause cause, String reason) {
        static InterruptionView of(Interruption each) {
            return new InterruptionView(each.from(), each.to(), each.cause(), each.reason());
        }
    }

    /**
     * The clause the period rests on.
     *
     * @param ref where it stands in the work plan
     * @param quote the sentence, verbatim
     * @param days whole natural days that must pass after the day of publication
     * @param inForceFrom first day on which the number is applied
     */
    record ClauseView(String ref, String quote, int days, LocalDate inForceFrom) {
        static ClauseView of(Clause clause) {
            return new ClauseView(clause.ref(), clause.quote(), clause.days(), clause.inForceFrom());
        }
    }

    /**
     * What the digest was made of.
     *
     * @param salt 64 hexadecimal digits
     * @param canonical canonical JSON (RFC 8785) of the notice
     */
    record ProofView(String salt, String canonical) {}

    /** What the notice says; exactly one component is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContentView(
            @Nullable HouseholdView household,
            @Nullable List<HomeView> homes,
            @Nullable ResultView result) {

        static ContentView of(NoticeContent content) {
            return switch (content) {
                case HouseholdFacts facts -> new ContentView(HouseholdView.of(facts), null, null);
                case HomesOnOffer offer ->
                    new ContentView(
                            null, offer.homes().stream().map(HomeView::of).toList(), null);
                case DrawResult result -> new ContentView(null, null, ResultView.of(result));
            };
        }
    }

    /** 分配对象; areas in m², money in yuan. */
    record HouseholdView(
            String applicantName,
            String idNumber,
            String hukouAddress,
            String currentAddress,
            String employer,
            int householdSize,
            BigDecimal perHeadFloorArea,
            BigDecimal declaredAssets,
            BigDecimal perHeadMonthlyIncome,
            String type) {
        static HouseholdView of(HouseholdFacts facts) {
            return new HouseholdView(
                    facts.applicantName().text(),
                    facts.idNumber().text(),
                    facts.hukouAddress().text(),
                    facts.currentAddress().text(),
                    facts.employer().text(),
                    facts.householdSize(),
                    facts.perHeadFloorArea(),
                    facts.declaredAssets(),
                    facts.perHeadMonthlyIncome(),
                    facts.type().name());
        }
    }

    /** 分配房源. */
    record HomeView(
            String homeId,
            String estate,
            String building,
            String number,
            int rooms,
            BigDecimal floorArea,
            String address) {
        static HomeView of(HomesOnOffer.OfferedHome home) {
            return new HomeView(
                    home.homeId(),
                    home.estate(),
                    home.building(),
                    home.number(),
                    home.rooms(),
                    home.floorArea(),
                    home.address());
        }
    }

    /** 分配结果. */
    record ResultView(String title, Instant drawnAt, List<TenantView> tenants) {
        static ResultView of(DrawResult result) {
            return new ResultView(
                    result.title(),
                    result.drawnAt(),
                    result.tenants().stream().map(TenantView::of).toList());
        }
    }

    /** 承租家庭. */
    record TenantView(String applicantName, String idNumber, String address) {
        static TenantView of(DrawResult.Tenant tenant) {
            return new TenantView(
                    tenant.applicantName().text(), tenant.idNumber().text(), tenant.address());
        }
    }
}
