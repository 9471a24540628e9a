package cn.gov.zs.housing.disclosure.catalogue;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * 公开时限, read from the words of the catalogue. Several limits may stand side by side; the earliest day holds (decision 0286).
 *
 * @param words as the catalogue writes them
 * @param within how many days there are after the day it arose
 * @param unit which days these are
 * @param beforeDraw how many whole natural days must pass between publication and the draw (decision 0004); empty for most
 * @param standing how many natural days it then stands; the notice itself keeps that period, no due date follows from it
 */
public record Limit(String words, int within, DayUnit unit, OptionalInt beforeDraw, OptionalInt standing) {
    private static final Pattern WORKING = Pattern.compile("后?(\\d{1,3})个工作日内");
    private static final Pattern NATURAL = Pattern.compile("(\\d{1,3})个自然日内");
    private static final Pattern BEFORE = Pattern.compile("前(\\d{1,3})个自然日");
    private static final Pattern STANDING = Pattern.compile("公示(\\d{1,3})个自然日");

    /** @throws IllegalArgumentException for a limit of less than a day */
    public Limit {
        if (within < 1 || beforeDraw.orElse(1) < 1 || standing.orElse(1) < 1) {
            throw new IllegalArgumentException(words + " has no days");
        }
    }

    /** @throws IllegalArgumentException when the words hold no number of days within which to publish */
    static Limit read(String words) {
        var working = number(WORKING, words);
        var natural = number(NATURAL, words);
        if (working.isPresent() == natural.isPresent()) {
            throw new IllegalArgumentException(words + " must say within how many 工作日 or 自然日, one of them");
        }
        return new Limit(
                words,
                working.isPresent() ? working.getAsInt() : natural.getAsInt(),
                working.isPresent() ? DayUnit.WORKING : DayUnit.NATURAL,
                number(BEFORE, words),
                number(STANDING, words));
    }

    private static OptionalInt number(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
