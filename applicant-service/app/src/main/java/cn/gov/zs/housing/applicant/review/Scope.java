package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Village;

/** Whose cases a member of staff may see. */
public sealed interface Scope {
    /** Whether this case is among them. */
    boolean sees(Declaration declaration);

    /** A village role sees the cases of its own village only, see {@link Declaration#villages()}. */
    record OneVillage(Village village) implements Scope {
        @Override
        public boolean sees(Declaration declaration) {
            return declaration.villages().contains(village.code());
        }
    }

    /** A township role sees its own township only: the cases with hukou there. */
    record OneTownship(Township township) implements Scope {
        @Override
        public boolean sees(Declaration declaration) {
            return township.equals(declaration.township());
        }
    }

    /** A city role sees all 23. */
    record WholeCity() implements Scope {
        @Override
        public boolean sees(Declaration declaration) {
            return true;
        }
    }
}
