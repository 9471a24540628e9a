package cn.gov.zs.housing.housing.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done to a tenancy, by law or by how things stand. */
public enum Refusal {
    /** 现在的状态不能办理此事项. */
    WRONG_STATE("tenancy.wrong-state", null),
    /** 租赁期限不合规定. */
    TERM_UNLAWFUL("tenancy.term-unlawful", Clause.TERM),
    /** 上一租赁关系尚未终止. */
    HOME_LET("tenancy.home-let", null),
    /** 合同已有一方签署，内容不能再改. */
    ALREADY_SIGNED("tenancy.already-signed", null),
    /** 签署的不是现在的合同文本. */
    TEXT_CHANGED("tenancy.text-changed", null),
    /** 双方签署后方可入住. */
    NOT_SIGNED("tenancy.not-signed", null),
    /** 入住日不在租期内或在将来. */
    DAY_OUT_OF_RANGE("tenancy.day-out-of-range", null),
    /** 同一参考号已记为另一笔. */
    REFERENCE_TAKEN("tenancy.reference-taken", null),
    /** 没有这笔可冲正的收款. */
    NO_SUCH_PAYMENT("tenancy.no-such-payment", null),
    /** 核减不能从过去的月份开始. */
    MONTH_PAST("tenancy.month-past", null),
    /** 已有核减. */
    ALREADY_REDUCED("tenancy.already-reduced", null),
    /** 没有生效的核减. */
    NOT_REDUCED("tenancy.not-reduced", null),
    /** 租赁期满3个月前才可申请续租. */
    RENEWAL_LATE("tenancy.renewal-late", Clause.RENEWAL),
    /** 已申请续租. */
    RENEWAL_ASKED("tenancy.renewal-asked", null),
    /** 没有待决定的续租申请. */
    RENEWAL_NOT_ASKED("tenancy.renewal-not-asked", Clause.RENEWAL),
    /** 期限未到. */
    NOT_YET("tenancy.not-yet", null),
    /** 依据不成立. */
    GROUND_ABSENT("tenancy.ground-absent", null),
    /** 调入住房不可用. */
    HOME_NOT_FIT("tenancy.home-not-fit", null),
    /** 调入住房已由他人承租或调入. */
    HOME_TAKEN("tenancy.home-taken", null),
    /** 该户已放弃调换至此住房. */
    HOME_DECLINED("tenancy.home-declined", null),
    /** 调换已办理，不能撤回. */
    TRANSFER_STANDS("tenancy.transfer-stands", null),
    /** 市场租金已确定. */
    RENT_FIXED("tenancy.rent-fixed", null);

    private final String code;
    private final @Nullable Clause clause;

    Refusal(String code, @Nullable Clause clause) {
        this.code = code;
        this.clause = clause;
    }

    /** Its name outside; also the name of its words. */
    public String code() {
        return code;
    }

    /** The clause it rests on by itself, where there is one. */
    public Optional<Clause> clause() {
        return Optional.ofNullable(clause);
    }
}
