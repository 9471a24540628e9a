package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.DrawResult.Tenant;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer.OfferedHome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Notices to test with. */
public final class NoticeSamples {
    public static final Salt SALT = new Salt("0f".repeat(32));

    private NoticeSamples() {}

    public static HouseholdFacts household() {
        return household("李美华");
    }

    public static HouseholdFacts household(String name) {
        return new HouseholdFacts(
                name,
                new MaskedId("442000************"),
                "中山市小榄镇永宁社区",
                "中山市小榄镇新市社区",
                "中山市永安电子厂",
                3,
                new BigDecimal("8.50"),
                new BigDecimal("46000.00"),
                new BigDecimal("1820.00"),
                ApplicationType.LOCAL_LOW_INCOME);
    }

    public static HomesOnOffer homes() {
        return new HomesOnOffer(List.of(
                new OfferedHome("home-1", "祈安苑", "3", "502", 2, new BigDecimal("58.20"), "中山市南区祈安苑3栋502房"),
                new OfferedHome("home-2", "祈安苑", "3", "603", 1, new BigDecimal("42.00"), "中山市南区祈安苑3栋603房")));
    }

    public static DrawResult result() {
        return new DrawResult(
                "2026年第一批次",
                Instant.parse("2026-11-23T02:30:00Z"),
                List.of(new Tenant("李美华", new MaskedId("442000************"), "中山市南区祈安苑3栋502房")));
    }

    public static NoticeDraft draft(NoticeKind kind, String reference) {
        return switch (kind) {
            case FIRST_REVIEW, CITY_REVIEW -> new NoticeDraft(kind, reference, Township.XIAOLAN, household());
            case HOMES -> new NoticeDraft(kind, reference, null, homes());
            case RESULT -> new NoticeDraft(kind, reference, null, result());
        };
    }

    /** A report of days that were lost; each its own. */
    public static Interruption interruption(LocalDate from, LocalDate to) {
        var id = "form-" + from + "-" + to;
        var report = new Interruption.Report("clerk", morning(to), "sha256:" + "0a".repeat(32));
        return new Interruption(id, from, to, Interruption.Cause.SITE_DOWN, "机房停电", report);
    }

    /** Published at ten in the morning, Shanghai time. */
    public static Standing standing(NoticeKind kind, LocalDate publishedOn) {
        return draft(kind, "reference-1").publish(morning(publishedOn), SALT);
    }

    public static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
