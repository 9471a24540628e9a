package cn.gov.zs.housing.housing.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Homes of 祈安苑 to test with. */
public final class HomeSamples {
    private HomeSamples() {}

    /** Flat {@code number} of building 3. */
    public static HomeDescription flat(int number) {
        return new HomeDescription(
                "祈安苑",
                "3栋",
                Integer.toString(number),
                2,
                new FloorArea(new BigDecimal("58.37")),
                5,
                "中山市南区街道祈安苑3栋" + number + "房");
    }

    /** Entered by an officer. */
    public static Entry entry() {
        return new Entry(UUID.randomUUID().toString(), "officer", Instant.parse("2026-11-23T01:00:00Z"));
    }

    /** A free home. */
    public static Home.Fit fit(int number) {
        return new Home.Fit(HomeFile.opened(flat(number), Particulars.UNKNOWN, entry(), HomeState.FIT));
    }

    /** What an officer does at this instant. */
    public static Act act(String at) {
        return new Act("officer", Instant.parse(at), "查验");
    }

    /** What an officer does after the homes were entered. */
    public static Act act() {
        return act("2026-11-24T01:00:00Z");
    }

    /** An offer id nobody has. */
    public static OfferId offerId() {
        return new OfferId(UUID.randomUUID().toString());
    }
}
