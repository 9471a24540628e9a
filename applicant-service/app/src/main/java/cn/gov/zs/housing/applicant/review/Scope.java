package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.township.Township;

/** Whose cases a member of staff may see. */
public sealed interface Scope {
    /** Whether cases with hukou in this township are among them. */
    boolean sees(Township hukou);

    /** A township role sees its own township only. */
    record OneTownship(Township township) implements Scope {
        @Override
        public boolean sees(Township hukou) {
            return township.equals(hukou);
        }
    }

    /** A city role sees all 23. */
    record WholeCity() implements Scope {
        @Override
        public boolean sees(Township hukou) {
            return true;
        }
    }
}
