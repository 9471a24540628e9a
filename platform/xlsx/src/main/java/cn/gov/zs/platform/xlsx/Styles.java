package cn.gov.zs.platform.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a date. */
final class Styles {
    /** Colours, places and durations in brackets, quoted words, and characters that stand for themselves. */
    private static final Pattern NOT_PATTERN = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.");

    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private final List<Boolean> dates = new ArrayList<>();

    /** @param part null when the workbook has no styles */
    static Styles of(@Nullable InputStream part) throws RefusedFile {
        var styles = new Styles();
        if (part != null) {
            styles.read(new Markup(part));
        }
        return styles;
    }

    /** @param style a cell's {@code s}; null without one */
    boolean isDate(@Nullable String style) {
        if (style == null || style.length() > 6 || !style.chars().allMatch(Character::isDigit) || style.isEmpty()) {
            return false;
        }
        int number = Integer.parseInt(style);
        return number < dates.size() && dates.get(number);
    }

    private void read(Markup xml) throws RefusedFile {
        Map<String, Boolean> own = new HashMap<>();
        for (var element = xml.begin(); element != null; element = xml.begin()) {
            if (element.equals("numFmt")) {
                own.put(said(xml.attribute("numFmtId")), isDatePattern(said(xml.attribute("formatCode"))));
            } else if (element.equals("cellXfs")) {
                for (var inner = xml.beginWithin("cellXfs"); inner != null; inner = xml.beginWithin("cellXfs")) {
                    if (inner.equals("xf")) {
                        var format = said(xml.attribute("numFmtId"));
                        dates.add(own.getOrDefault(format, isBuiltInDate(format)));
                    }
                }
            }
        }
    }

    private static String said(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    private static boolean isDatePattern(String pattern) {
        return DATE.matcher(NOT_PATTERN.matcher(pattern).replaceAll("")).find();
    }

    /** ECMA-376 part 1, 18.8.30, with the numbers that Chinese Excel uses. */
    private static boolean isBuiltInDate(String format) {
        return switch (format) {
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> true;
            case "27", "28", "29", "30", "31", "32", "33", "34", "35", "36" -> true;
            case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> true;
            default -> false;
        };
    }
}
