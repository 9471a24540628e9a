package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;

/**
 * The clauses of the work plan that order a notice, each with its legal number of natural days.
 *
 * <p>A changed number is a new constant beside the old one: a notice that stands keeps the clause it was published under.
 */
public enum Clause {
    /** 分配对象: both notices of a household under review. */
    REVIEWED_HOUSEHOLD("二（一）（3）", "公示20个自然日", "公开时限：申请家庭初审和复核结束后公示20个自然日。", 20),
    /** 分配房源: the homes of a draw. */
    HOMES_BEFORE_DRAW("二（一）（4）", "抽签分配前10个自然日", "公开时限：抽签分配前10个自然日", 10),
    /** 分配结果: who drew which home. */
    RESULT_AFTER_DRAW("二（一）（7）", "抽签分配后公示20个自然日", "公开时限：抽签分配后公示20个自然日", 20);

    /**
     * The plan's copy carries no date. It implements 粤办函〔2018〕201号, so the first day of the following year is the
     * latest day it can be read to have taken force; the office must confirm it.
     */
    private static final LocalDate PLAN_IN_FORCE = LocalDate.of(2019, 1, 1);

    private final String ref;
    private final String words;
    private final String quote;
    private final int days;

    Clause(String ref, String words, String quote, int days) {
        this.ref = ref;
        this.words = words;
        this.quote = quote;
        this.days = days;
    }

    /** The clause under which a kind of notice is published. */
    public static Clause of(NoticeKind kind) {
        return switch (kind) {
            case FIRST_REVIEW, CITY_REVIEW -> REVIEWED_HOUSEHOLD;
            case HOMES -> HOMES_BEFORE_DRAW;
            case RESULT -> RESULT_AFTER_DRAW;
        };
    }

    /** Where it stands in the work plan, such as {@code 二（一）（3）}. */
    public String ref() {
        return ref;
    }

    /** The words that hold the number, verbatim. */
    public String words() {
        return words;
    }

    /** The whole sentence, verbatim. */
    public String quote() {
        return quote;
    }

    /** Whole natural days that must pass after the day of publication. */
    public int days() {
        return days;
    }

    /** First day on which the number is applied. */
    public LocalDate inForceFrom() {
        return PLAN_IN_FORCE;
    }
}
