package cn.gov.zs.housing.disclosure.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Table 2 of a year: what art. 20 wants published by itself. 规章 stay 0: a department of a city makes none.
 *
 * @param policies the normative documents of the library
 * @param permits duties of 行政许可 that arose in the year
 * @param penalties those of 行政处罚
 * @param entered what the platform does not hold
 */
public record ProactiveTable(Policies policies, int permits, int penalties, Entered entered) {
    /**
     * 行政规范性文件.
     *
     * @param made 本年制发件数
     * @param repealed 本年废止件数
     * @param inForce 现行有效件数, at the end of the year
     */
    public record Policies(List<PolicyLine> made, List<PolicyLine> repealed, List<PolicyLine> inForce) {
        /** Keeps its own copies. */
        public Policies {
            made = List.copyOf(made);
            repealed = List.copyOf(repealed);
            inForce = List.copyOf(inForce);
        }
    }

    /** One policy behind a figure: its title and where it is read. */
    public record PolicyLine(String title, String path) {}

    /**
     * What officers enter.
     *
     * @param coercions 行政强制 decisions of the year
     * @param fees 行政事业性收费 of the year, in 万元
     */
    public record Entered(int coercions, BigDecimal fees) {
        /** Nothing. */
        public static final Entered NONE = new Entered(0, BigDecimal.ZERO);

        /** @throws IllegalArgumentException for less than nothing */
        public Entered {
            if (coercions < 0 || fees.signum() < 0) {
                throw new IllegalArgumentException("less than nothing was entered");
            }
        }
    }
}
