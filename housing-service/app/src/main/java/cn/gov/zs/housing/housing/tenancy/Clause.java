package cn.gov.zs.housing.housing.tenancy;

/** What the law says of tenancies: 《公共租赁住房管理办法》 (住建部令第11号, in force 2012-07-15). */
public enum Clause {
    /** 租赁期限一般不超过5年. */
    TERM("第十八条"),
    /** 转借、转租、擅自调换，改变用途，破坏或者擅自装修拒不恢复，违法活动，无正当理由连续6个月以上闲置的，应当退回. */
    SURRENDER("第二十七条"),
    /** 累计6个月以上拖欠租金的，应当腾退. */
    ARREARS("第二十九条"),
    /** 需要续租的，应当在租赁期满3个月前提出申请；未按规定提出或者未获批准的，期满应当腾退. */
    RENEWAL("第三十条"),
    /** 续租未获批准、获得其他住房或者其他保障性住房的，应当腾退；搬迁期满不腾退的，按市场价格交纳租金. */
    VACATE("第三十一条");

    private final String article;

    Clause(String article) {
        this.article = article;
    }

    /** How it is cited. */
    public String ref() {
        return "《公共租赁住房管理办法》（住建部令第11号）" + article;
    }
}
