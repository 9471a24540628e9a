package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clocks and colleagues, at real dates. */
public final class StageSamples {
    /** 10 March 2026, ten o'clock in Shanghai. */
    public static final Instant AT = Instant.parse("2026-03-10T02:00:00Z");

    private StageSamples() {}

    /** A colleague of 小榄镇. */
    public static Colleague colleague(String name, Duty... duties) {
        return colleague(name, "442000118", duties);
    }

    /** A colleague of this township, or of the city. */
    public static Colleague colleague(String name, @Nullable String township, Duty... duties) {
        return new Colleague("s-" + name, name, name + "同志", township, null, Arrays.asList(duties), AT);
    }

    /** A case of 小榄镇 to be accepted by this day. */
    public static CaseClock toAccept(ApplicationId id, LocalDate due) {
        return CaseClock.blank(id, Townships.get("442000118"))
                .moved(1, List.of(), running(due), false, java.time.Instant.EPOCH);
    }

    /** Acceptance, due on this day; the approver is told a week later. */
    public static Running running(LocalDate due) {
        return new Running(
                Stage.ACCEPTANCE,
                List.of(Duty.TOWNSHIP_CLERK, Duty.VILLAGE_CLERK),
                due.minusDays(7),
                due,
                false,
                "c1",
                Duty.TOWNSHIP_REVIEWER,
                Duty.CITY_APPROVER,
                due.plusDays(7));
    }
}
