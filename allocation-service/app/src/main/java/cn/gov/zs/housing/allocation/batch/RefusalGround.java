package cn.gov.zs.housing.allocation.batch;

/** Why a home does not do for the household it was offered to (不适合的理由), as an officer took it down at the window. The names are wire names. */
public enum RefusalGround {
    /** 行动不便: somebody of the household cannot reach or use the home. */
    MOBILITY,
    /** 户型与家庭人口不符: the household has grown since the freeze. */
    TOO_SMALL,
    /** 房屋质量问题: the home cannot be moved into as it is. */
    DEFECT
}
