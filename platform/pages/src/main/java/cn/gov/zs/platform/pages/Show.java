package cn.gov.zs.platform.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates, amounts and areas for a reader of one language: {@code ${#show.date(day)}}, {@code ${#show.yuan(rent)}}.
 * An absent value is written as a dash, so that an empty cell is not taken for a mistake.
 */
public final class Show {

    /** Legal days are days in Zhongshan. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String ABSENT = "—";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

    private final boolean chinese;

    public Show(Locale locale) {
        this.chinese = Lang.of(locale) == Lang.ZH;
    }

    /** 2026年11月23日, or 23 November 2026. */
    public String date(@Nullable LocalDate day) {
        return day == null ? ABSENT : formatter("yyyy年M月d日", "d MMMM yyyy").format(day);
    }

    /** The Shanghai day of an instant. */
    public String date(@Nullable Instant at) {
        return at == null ? ABSENT : date(LocalDate.ofInstant(at, ZONE));
    }

    /** 2026年11月23日 09:30 in Shanghai time, or 23 November 2026, 09:30. */
    public String dateTime(@Nullable Instant at) {
        return at == null
                ? ABSENT
                : formatter("yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm")
                        .withZone(ZONE)
                        .format(at);
    }

    /** The machine-readable day for {@code <time datetime>}. */
    public String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Yuan with grouping, no decimals or two, as money is written: 2,643元 and 777.60元, or 2,643 yuan. */
    public String yuan(@Nullable Number amount) {
        if (amount == null) {
            return ABSENT;
        }
        var rounded = new BigDecimal(amount.toString()).setScale(2, RoundingMode.HALF_UP);
        var whole = rounded.stripTrailingZeros().scale() <= 0;
        return grouped(whole ? "#,##0" : "#,##0.00", rounded) + (chinese ? "元" : " yuan");
    }

    /** Square metres, at most two decimals: 42.5 m². */
    public String area(@Nullable Number squareMetres) {
        return squareMetres == null ? ABSENT : number(squareMetres) + " m²";
    }

    /** A plain number with grouping, at most two decimals. */
    public String number(@Nullable Number value) {
        if (value == null) {
            return ABSENT;
        }
        return grouped("#,##0.##", new BigDecimal(value.toString()));
    }

    private static String grouped(String pattern, BigDecimal value) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** What was kept as text: a number as square metres or as yuan, an absent value as a dash, any other word as it is. */
    public String figure(@Nullable String kept, boolean area) {
        if (kept == null || kept.isEmpty()) {
            return ABSENT;
        }
        if (!NUMBER.matcher(kept).matches()) {
            return kept;
        }
        return area ? area(new BigDecimal(kept)) : yuan(new BigDecimal(kept));
    }

    private DateTimeFormatter formatter(String zh, String en) {
        return chinese
                ? DateTimeFormatter.ofPattern(zh, Locale.SIMPLIFIED_CHINESE)
                : DateTimeFormatter.ofPattern(en, Locale.ENGLISH);
    }
}
