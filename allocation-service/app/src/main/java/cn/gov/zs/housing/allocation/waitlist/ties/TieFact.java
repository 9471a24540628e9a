package cn.gov.zs.housing.allocation.waitlist.ties;

import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A registered fact that can part equal scores: a number, or yes (1) and no (0). Under its name it stands in a batch's plan. */
public enum TieFact {
    /** 家庭人口. */
    HOUSEHOLD_SIZE("householdSize"),
    /** 有自有住房. */
    HAS_HOME("hasHome"),
    /** 人均建筑面积. */
    PER_HEAD_FLOOR_AREA("perHeadFloorArea"),
    /** 单亲家庭. */
    SINGLE_PARENT("singleParent"),
    /** 增加的代数. */
    FURTHER_GENERATIONS("furtherGenerations"),
    /** 特殊情况项数. */
    SPECIAL_STATUSES("specialStatuses"),
    /** 父母有两套以上住房. */
    PARENTS_OWN_TWO_HOMES("parentsOwnTwoHomes"),
    /** 轮候月数: who registered in an earlier month. The day itself is no fact of a batch, as it could be linked to a person. */
    WAITING_MONTHS("waitingMonths");

    private final String fact;

    TieFact(String fact) {
        this.fact = fact;
    }

    /** Its name in score sheets and plans. */
    public String fact() {
        return fact;
    }

    /** The one with this name. */
    public static Optional<TieFact> named(String fact) {
        return Arrays.stream(values()).filter(one -> one.fact.equals(fact)).findFirst();
    }

    /** What it is of a household that has waited these months. */
    public BigDecimal of(ScoreFacts facts, int waitingMonths) {
        return switch (this) {
            case HOUSEHOLD_SIZE -> BigDecimal.valueOf(facts.householdSize());
            case HAS_HOME -> number(facts.hasHome());
            case PER_HEAD_FLOOR_AREA -> facts.perHeadFloorArea();
            case SINGLE_PARENT -> number(facts.singleParent());
            case FURTHER_GENERATIONS -> BigDecimal.valueOf(facts.furtherGenerations());
            case SPECIAL_STATUSES -> BigDecimal.valueOf(facts.specialStatuses());
            case PARENTS_OWN_TWO_HOMES -> number(facts.parentsOwnTwoHomes());
            case WAITING_MONTHS -> BigDecimal.valueOf(waitingMonths);
        };
    }

    private static BigDecimal number(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
