package cn.gov.zs.housing.disclosure.library;

/** What an answer to public concern is about. Names are stored and stand in addresses: they never change. */
public enum AnswerCategory {
    /** 申请和审核. */
    APPLYING,
    /** 轮候和评分. */
    WAITING,
    /** 配租和抽签. */
    ALLOCATION,
    /** 租金和补贴. */
    RENT,
    /** 入住和退出. */
    TENANCY,
    /** 其他. */
    OTHER
}
