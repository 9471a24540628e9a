package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.mask.Combination;
import cn.gov.zs.housing.disclosure.mask.IdMask;
import cn.gov.zs.housing.disclosure.mask.Names;
import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Shown;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * 以往公布: what was shown of a person before this platform or outside of it, as an officer finds it on paper. It is kept so that nothing
 * published here completes it.
 */
public final class EarlierPublication {
    /** Most places a mask may show: this service never holds a whole number, so whoever found one stars it from the front. */
    public static final int MOST_SHOWN = 10;

    private static final int LONGEST = 100;
    private static final Pattern MASK = Pattern.compile("[0-9*]{17}[0-9X*]");
    private static final Pattern BAD = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

    private EarlierPublication() {}

    /**
     * As it was typed.
     *
     * @param where the paper and its day, or an address
     * @param township nine digits; empty when it told none
     */
    public record Typed(String where, String name, String township, String mask) {
        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Typed[" + where + "]";
        }
    }

    /** What a check found. */
    public sealed interface Answer {
        /** It can be kept. */
        record Sound(Shown shown) implements Answer {}

        /** It cannot. */
        record Flawed(Flaw flaw) implements Answer {}
    }

    /** What is wrong, and in which field. */
    public record Flaw(String field, String fault) {}

    /** Reads what was typed. */
    public static Answer read(Typed typed) {
        var where = typed.where().strip();
        var mask = Normalizer.normalize(typed.mask(), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        if (where.isEmpty()
                || where.length() > LONGEST
                || BAD.matcher(where).find()
                || PersonalNumbers.findInOfficeWords(where).isPresent()) {
            return flawed("where", "where-unfit");
        }
        if (Names.skeleton(typed.name()).isEmpty() || typed.name().length() > LONGEST) {
            return flawed("name", "name-unfit");
        }
        if (!typed.township().isBlank() && Township.find(typed.township()).isEmpty()) {
            return flawed("township", "township-unfit");
        }
        if (!MASK.matcher(mask).matches()) {
            return flawed("mask", "mask-unfit");
        }
        if (new IdMask(mask).shown() > MOST_SHOWN) {
            return flawed("mask", "mask-shows-too-much");
        }
        var tells = new Combination(
                Optional.of(typed.township()).filter(text -> !text.isBlank()), OptionalInt.empty(), Optional.empty());
        var row = new Shown.Named(1, "", typed.name(), new IdMask(mask), tells);
        return new Answer.Sound(new Shown(where, Place.ELSEWHERE, List.of(row), List.of()));
    }

    private static Answer flawed(String field, String fault) {
        return new Answer.Flawed(new Flaw(field, fault));
    }
}
