package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.identity.PlainText;
import java.math.BigDecimal;

/** One condition of an admission standard, with the words of the document it stands in. */
public sealed interface Limit {
    /** Longest text of a clause. */
    int MAX_CLAUSE = 300;

    /** What it asks. */
    Criterion criterion();

    /** The clause or the words of the source, as the page shows them; 1 to 300 characters. */
    String clause();

    /**
     * A limit with a number.
     *
     * @param number in the criterion's unit, kept with its decimals
     * @param included whether a household exactly on the number meets it: 含, or 不高于 and 以上 in place of 低于
     */
    record Measured(Criterion criterion, BigDecimal number, boolean included, String clause) implements Limit {
        /** @throws IllegalArgumentException if the criterion takes no such number or the clause is none */
        public Measured {
            if (!criterion.measured() || !criterion.holds(number)) {
                throw new IllegalArgumentException("no number for " + criterion);
            }
            requireClause(clause);
            number = number.setScale(criterion.decimals());
        }

        /** Whether a household with this exact figure meets it. */
        boolean metBy(BigDecimal figure) {
            var place = figure.compareTo(number);
            return place == 0 ? included : criterion.upper() == place < 0;
        }
    }

    /** A limit without a number: what must not be the case. */
    record Bar(Criterion criterion, String clause) implements Limit {
        /** @throws IllegalArgumentException if the criterion takes a number or the clause is none */
        public Bar {
            if (criterion.measured()) {
                throw new IllegalArgumentException(criterion + " needs a number");
            }
            requireClause(clause);
        }
    }

    private static void requireClause(String clause) {
        if (clause.isBlank()
                || clause.length() > MAX_CLAUSE
                || PlainText.holdsIdNumber(clause)
                || PlainText.holdsControls(clause)) {
            throw new IllegalArgumentException("not a clause");
        }
    }
}
