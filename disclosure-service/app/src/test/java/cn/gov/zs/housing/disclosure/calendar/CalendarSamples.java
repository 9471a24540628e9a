package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.platform.workdays.TymeCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notices to test with. Nobody has issued one for 2027 yet: these days are made up around those of the statute. */
public final class CalendarSamples {
    public static final Clerk LIN = new Clerk("lin", "林示例");
    public static final Clerk HE = new Clerk("he", "何示例");
    public static final String NUMBER = "示例〔2026〕1号";
    public static final String SOURCE = "https://www.gov.cn/zhengce/content/sample.htm";

    private CalendarSamples() {}

    /** The lines of a sound table for 2027: 4 January off, 9 January and 20 February worked. */
    public static List<String> rows() {
        var rows = new ArrayList<String>();
        TymeCalendar.statute().of(2027).stream().sorted().forEach(day -> rows.add(day + ",休," + name(day)));
        rows.add("2027-01-02,休,元旦");
        rows.add("2027-01-03,休,元旦");
        rows.add("2027-01-04,休,元旦");
        rows.add("2027-01-09,班,元旦");
        rows.add("2027-02-20,班,春节");
        return rows;
    }

    private static String name(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> "元旦";
            case FEBRUARY -> "春节";
            case APRIL -> "清明节";
            case MAY -> "劳动节";
            case JUNE -> "端午节";
            case SEPTEMBER -> "中秋节";
            default -> "国庆节";
        };
    }

    public static String csv(List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n", "日期,类型,名称\n", "\n"));
    }

    public static NoticeForm form(List<String> rows) {
        return form("2027", csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    public static NoticeForm form(String year, byte[] file) {
        return new NoticeForm(year, NUMBER, "2026-11-04", SOURCE, file);
    }
}
