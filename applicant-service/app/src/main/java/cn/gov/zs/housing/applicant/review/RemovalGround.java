package cn.gov.zs.housing.applicant.review;

/** Why a household loses its qualification, to wait or to live in its home (取消资格的理由). On any other ground it does not. */
public enum RemovalGround {
    /** 本人申请退出轮候. */
    OWN_WISH,
    /** 复查后不再符合准入条件. */
    NO_LONGER_QUALIFIED,
    /** 定期复查逾期未申报，经催告仍未申报. */
    NO_ANSWER,
    /** 已享受其他住房保障. */
    DOUBLE_BENEFIT,
    /** 隐瞒或虚报（住建部令第11号 art. 35-36）. */
    FALSE_DECLARATION
}
