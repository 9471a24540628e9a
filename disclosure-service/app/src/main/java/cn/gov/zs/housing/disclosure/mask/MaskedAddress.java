package cn.gov.zs.housing.disclosure.mask;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * 户籍地址 or 现住地址 as a notice shows it: to street or village. It cannot hold the number of a house, a stair or a room, nor any other
 * number of a person.
 *
 * @param text such as {@code 中山市小榄镇永宁社区}
 */
public record MaskedAddress(String text) {
    private static final Pattern HOUSE = Pattern.compile(
            "(?:[0-9]|[A-Za-z]|[〇零一二三四五六七八九十百]|甲|乙|丙)+[- ]?" + "(?:号|號|栋|幢|座|单元|室|房|楼|层|户|门牌|巷[0-9]|弄[0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,}|[0-9]+-[0-9]+");
    private static final int TO_TOWNSHIP = 2;
    private static final Pattern STEPS = Pattern.compile(".*?(?:省|自治区|市|州|县|区|镇|街道|乡)(?!社区)");

    /** @throws IllegalArgumentException when it says more than street or village; what was given is not repeated */
    public MaskedAddress {
        if (!fits(text)) {
            throw new IllegalArgumentException("An address in a notice ends at street or village.");
        }
    }

    /** Whether it ends at street or village. */
    public static boolean fits(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return !HOUSE.matcher(plain).find()
                && !NUMBER.matcher(plain).find()
                && PersonalNumbers.find(text).isEmpty();
    }

    /** The same address, to the township only. */
    public static MaskedAddress toTownship(String text) {
        var steps = STEPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        int end = 0;
        for (int step = 0; step < TO_TOWNSHIP && steps.find(end) && steps.start() == end; step++) {
            end = steps.end();
        }
        var shorter = Normalizer.normalize(text, Normalizer.Form.NFKC).substring(0, end);
        return new MaskedAddress(fits(shorter) ? shorter : "");
    }

    /** Says nothing of the person, whatever logger meets it. */
    @Override
    public String toString() {
        return "MaskedAddress";
    }
}
