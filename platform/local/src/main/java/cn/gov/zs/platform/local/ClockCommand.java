package cn.gov.zs.platform.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code housing clock}: shows the day on the platform, or moves it ahead by days ({@code +21d}) or hours ({@code +3h}). */
final class ClockCommand {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,5})([dh])");

    private final ClockFile clock;
    private final PrintStream out;

    ClockCommand(ClockFile clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    int run(List<String> words) throws IOException {
        if (words.size() > 1) {
            throw new IllegalArgumentException("clock takes one word: show, +21d or +3h");
        }
        String word = words.isEmpty() ? "show" : words.getFirst();
        if (!word.equals("show")) {
            clock.forward(ahead(word));
        }
        Instant system = Instant.ofEpochMilli(System.currentTimeMillis());
        ZonedDateTime now = clock.at(system).atZone(SHANGHAI);
        out.println(SHOWN.format(now) + " in Zhongshan, " + days(clock.offset()) + " ahead of the system");
        return 0;
    }

    static Duration ahead(String word) {
        Matcher matcher = AHEAD.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("clock takes show, +21d or +3h, not " + word);
        }
        ChronoUnit unit = matcher.group(2).equals("d") ? ChronoUnit.DAYS : ChronoUnit.HOURS;
        return Duration.of(Long.parseLong(matcher.group(1)), unit);
    }

    private static String days(Duration offset) {
        return offset.toDaysPart() + " days " + offset.toHoursPart() + " hours";
    }
}
