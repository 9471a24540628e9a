package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.workdays.TymeCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The yearly notices of days off: a draw waits until those of all years are in force in which its clocks can run. The journey's days lie
 * ahead of the notices that exist, so what is imported is a sample, and says so: the holidays of the statute, no day moved.
 */
final class CalendarScenes {
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";
    private static final String STAFF = "/staff/disclosure/calendar";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    /** No clock of a draw a fortnight ahead runs longer: five days, twenty working days, twenty days, and the holidays between. */
    private static final int CLOCKS = 100;

    private final Cast cast;
    private final Patience patience;
    private final Act act;

    CalendarScenes(Cast cast, Patience patience, Act act) {
        this.cast = cast;
        this.patience = patience;
        this.act = act;
    }

    /** An officer imports the notice of each year that is needed, another puts it in force; then this batch lacks no calendar. */
    String inForce(LocalDate today, String batchId) {
        int last = today.plusDays(CLOCKS).getYear();
        while (lastNoticedYear() < last) {
            putInForce(lastNoticedYear() + 1, today);
        }
        patience.until("the calendar is known where the draw is opened", () -> {
            var known = cast.as("allocation-officer")
                    .get("/api/v1/allocation/batches/" + batchId)
                    .expect(200)
                    .json()
                    .path("certificates")
                    .valueStream()
                    .filter(one -> one.path("certificate").asString().equals("CALENDAR"))
                    .anyMatch(one -> one.path("state").asString().equals("HELD"));
            return known ? Optional.of(true) : Optional.empty();
        });
        return "/calendar/" + last;
    }

    private void putInForce(int year, LocalDate today) {
        var version = STAFF + "/" + year + "-1";
        act.untilDone(
                "the notice of " + year + " is imported",
                () -> cast.as(HEAD).get(version, "text/html").status() == 200,
                () -> cast.as(OFFICER).upload(STAFF, notice(year, today), "file", year + ".csv", rows(year)));
        act.untilDone(
                "the notice of " + year + " is in force",
                () -> lastNoticedYear() >= year,
                () -> cast.as(HEAD).postForm(version + "/confirmation", Map.of("version", seen(version))));
    }

    private static Map<String, String> notice(int year, LocalDate today) {
        return Map.of(
                "year",
                Integer.toString(year),
                "documentNumber",
                "示例〔" + (year - 1) + "〕1号（演示，非正式放假安排）",
                "issuedOn",
                today.toString(),
                "source",
                "https://example.org/sample-notice-" + year);
    }

    private static byte[] rows(int year) {
        return TymeCalendar.statute().of(year).stream()
                .sorted()
                .map(day -> day + ",休," + holiday(day))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The holidays of one name lie together; which it is follows from the season. */
    private static String holiday(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1 ? "元旦" : "春节";
            case FEBRUARY -> "春节";
            case APRIL -> "清明节";
            case MAY -> day.getDayOfMonth() < 3 ? "劳动节" : "端午节";
            case JUNE -> "端午节";
            case OCTOBER -> day.getDayOfMonth() < 4 ? "国庆节" : "中秋节";
            case MARCH, JULY, AUGUST, SEPTEMBER, NOVEMBER, DECEMBER -> "中秋节";
        };
    }

    private int lastNoticedYear() {
        return patience.until(
                        "the calendar is public",
                        () -> Optional.of(cast.everybody().get("/api/v1/public/calendar"))
                                .filter(answer -> !answer.unavailable()))
                .expect(200)
                .json()
                .path("lastNoticedYear")
                .asInt();
    }

    private String seen(String version) {
        var form = VERSION.matcher(patience.page(cast.as(HEAD), version).body());
        if (!form.find()) {
            throw new JourneyFailed(version + " cannot be put in force");
        }
        return form.group(1);
    }
}
