package cn.gov.zs.platform.journeys;

import cn.gov.zs.housing.applicant.seed.SyntheticIdNumber;
import java.time.LocalDate;
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

    /** Draws a person born between 1960 and 1995. */
    public static SyntheticPerson drawn(RandomGenerator chance) {
        var name = "" + one(SURNAMES, chance) + one(GIVEN, chance) + one(GIVEN, chance);
        var born = LocalDate.of(1960, 1, 1).plusDays(chance.nextInt(35 * 365));
        return new SyntheticPerson(name, SyntheticIdNumber.of(born, chance.nextInt(1000)));
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
