package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.Flaw;
import cn.gov.zs.housing.disclosure.catalogue.TypedDuty;
import cn.gov.zs.housing.disclosure.catalogue.TypedPublication;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Locale;

/** The words for what is wrong with something typed. */
final class DutyFlaws {
    private DutyFlaws() {}

    static String field(Flaw flaw) {
        return switch (flaw.part()) {
            case ITEM -> "item";
            case NUMBER -> "number";
            case TITLE -> "title";
            case AROSE_ON -> "aroseOn";
            case ADDRESS -> "address";
            case PUBLISHED_ON -> "publishedOn";
            case REASON -> "reason";
        };
    }

    static String code(Flaw flaw) {
        return flaw.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(Flaw flaw) {
        return flaw.fault() == Flaw.Fault.MALFORMED && flaw.part() == Flaw.Part.ADDRESS
                ? "duty.flaw.malformed-address"
                : "duty.flaw." + code(flaw);
    }

    static Object[] args(Flaw flaw) {
        return new Object[] {
            switch (flaw.part()) {
                case NUMBER -> TypedDuty.LONGEST_NUMBER;
                case TITLE -> TypedDuty.LONGEST_TITLE;
                case ADDRESS -> TypedPublication.LONGEST_ADDRESS;
                case REASON -> TypedPublication.LONGEST_REASON;
                case ITEM, AROSE_ON, PUBLISHED_ON -> 0;
            }
        };
    }

    /** 400 naming the first field that is wrong. */
    static ProblemException problem(List<Flaw> flaws) {
        var first = flaws.getFirst();
        return ProblemException.field(field(first), code(first), key(first), args(first));
    }
}
