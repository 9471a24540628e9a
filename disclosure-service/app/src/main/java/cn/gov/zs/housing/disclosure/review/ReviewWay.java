package cn.gov.zs.housing.disclosure.review;

/** By which way an answer was challenged: the three parts of table 4 (国办公开办函〔2021〕30号). The names are wire names. */
public enum ReviewWay {
    /** 行政复议. */
    RECONSIDERATION,
    /** 行政诉讼：未经复议直接起诉. */
    DIRECT_SUIT,
    /** 行政诉讼：复议后起诉. */
    SUIT_AFTER_RECONSIDERATION
}
