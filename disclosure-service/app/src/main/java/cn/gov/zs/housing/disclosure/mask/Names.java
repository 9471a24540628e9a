package cn.gov.zs.housing.disclosure.mask;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as an eye reads them: a name that only looks like another would hide that two notices are about one person. */
public final class Names {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    /** Parts of characters that look like the whole, and characters nobody can know. */
    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\u2E80-\\u2FDF\\p{Co}\\p{Cn}\\p{Cc}\\p{Cs}]");

    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M}·•.'’ -]*");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOKS_LATIN =
            Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}\\p{IsCherokee}]");
    private static final String OTHER = "АВСЕНІЈКМОРЅТХУаеосрхуіјѕΑΒΕΗΙΚΜΝΟΡΤΥΧΖο";
    private static final String AS_READ = "ABCEHIJKMOPSTXYaeocpxyijsABEHIKMNOPTYXZo";

    private Names() {}

    /** Whether it holds what no name is written with: characters that are not what they look like, or digits. */
    public static boolean disguised(String name) {
        return !FORM.matcher(name).matches()
                || !Normalizer.normalize(name, Normalizer.Form.NFKC).equals(name)
                || INVISIBLE.matcher(name).find()
                || NO_CHARACTERS.matcher(name).find()
                || LOOKS_LATIN.matcher(name).find()
                        && (LATIN.matcher(name).find() || name.codePoints().anyMatch(each -> OTHER.indexOf(each) >= 0));
    }

    /** The name with every character written as it usually is. */
    public static String usual(String name) {
        return INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .codePoints()
                .map(Names::asRead)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    /** What a reader finds it by: no case, no blanks, no dots. */
    public static String skeleton(String name) {
        return usual(name).replaceAll("[^\\p{L}\\p{M}]", "").toUpperCase(Locale.ROOT);
    }

    private static int asRead(int character) {
        int at = OTHER.indexOf(character);
        return at < 0 ? radical(character) : AS_READ.codePointAt(at);
    }

    /** The few radicals of the supplement that are whole characters by themselves; NFKC knows all others. */
    private static int radical(int character) {
        return switch (character) {
            case 0x2E9F -> '母';
            case 0x2EF3 -> '龟';
            case 0x2EA0 -> '民';
            case 0x2EE2 -> '马';
            case 0x2EE5 -> '鱼';
            case 0x2EE9 -> '黄';
            case 0x2EEC -> '齐';
            case 0x2EF0 -> '龙';
            default -> character;
        };
    }
}
