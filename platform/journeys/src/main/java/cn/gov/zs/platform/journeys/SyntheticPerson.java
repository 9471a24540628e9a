package cn.gov.zs.platform.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/**
 * A person who does not exist, with an identity number that passes the check digit of GB 11643.
 *
 * @param name made of a common surname and two given characters
 * @param idNumber 18 characters, region 442000
 */
public record SyntheticPerson(String name, String idNumber) {
    private static final String SURNAMES = "陈李黄梁林何郑罗冯吴";
    private static final String GIVEN = "志美丽伟芳娟敏静秀强磊军洋勇艳杰涛明超兰";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    /** Draws a person born between 1960 and 1995. */
    public static SyntheticPerson drawn(RandomGenerator chance) {
        var name = "" + one(SURNAMES, chance) + one(GIVEN, chance) + one(GIVEN, chance);
        var born = LocalDate.of(1960, 1, 1).plusDays(chance.nextInt(35 * 365));
        var first17 = "442000" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(chance.nextInt(1000));
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return new SyntheticPerson(name, first17 + CHECK.charAt(sum % 11));
    }

    private static char one(String of, RandomGenerator chance) {
        return of.charAt(chance.nextInt(of.length()));
    }

    /** Never the number: a synthetic one looks like a real one in a log. */
    @Override
    public String toString() {
        return "SyntheticPerson[" + name.charAt(0) + "**, 442000************]";
    }
}
