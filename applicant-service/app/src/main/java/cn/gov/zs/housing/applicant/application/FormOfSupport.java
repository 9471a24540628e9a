package cn.gov.zs.housing.applicant.application;

/** What a household asks for (保障方式): 《中山市住房保障管理办法》 (2024) knows a home to let and a subsidy for the rent. */
public enum FormOfSupport {
    /** 实物配租. */
    IN_KIND,
    /** 租赁补贴. */
    RENTAL_SUBSIDY
}
