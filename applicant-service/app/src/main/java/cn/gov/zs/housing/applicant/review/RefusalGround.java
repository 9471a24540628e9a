package cn.gov.zs.housing.applicant.review;

/**
 * Why a household may be refused (不予通过的理由): the conditions of 住建部令第11号 art. 7 and 8 and of the city's admission
 * standard. A refusal on any other ground is none.
 */
public enum RefusalGround {
    /** 住房条件: it has a home, and not below the limit. */
    HOUSING(7),
    /** 收入: above the limit. */
    INCOME(7),
    /** 资产: above the limit. */
    ASSETS(7),
    /** 户籍、居住或就业条件: neither hukou nor the steady work that a migrant needs. */
    RESIDENCE(7),
    /** 规定期限内转让过住房或宅基地. */
    TRANSFER(7),
    /** 已享受其他住房保障. */
    DOUBLE_BENEFIT(7),
    /** 材料经一次性告知后仍不齐全，无法核实. */
    PROOF_MISSING(8),
    /** 隐瞒或虚报. */
    FALSE_DECLARATION(8);

    private final int article;

    RefusalGround(int article) {
        this.article = article;
    }

    /** The article of 《公共租赁住房管理办法》 (住建部令第11号, in force 2012-07-15) it rests on. */
    public int article() {
        return article;
    }
}
