package cn.gov.zs.housing.housing.contract;

import java.time.LocalDate;

/**
 * A household left its home and gave back the keys (腾退): the home is vacated from here on.
 *
 * @param tenancyId the tenancy (租赁关系), also the key of the event
 * @param homeId the home it leaves
 * @param applicationId the household's application; who that is stays in applicant-service
 * @param endedOn the day the keys came back, in Shanghai
 * @param ground why
 */
public record TenancyEndedV1(String tenancyId, String homeId, String applicationId, LocalDate endedOn, Ground ground) {
    /** Name on the wire. */
    public static final String TYPE = "housing.tenancy-ended.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;

    /** Why a tenancy ended (令第11号 art. 27 to 31). */
    public enum Ground {
        /** 承租人退租. */
        SURRENDERED,
        /** 租赁期满，未续租. */
        TERM_ENDED,
        /** 续租申请未获批准 (art. 30). */
        RENEWAL_REFUSED,
        /** 调换至其他住房. */
        TRANSFERRED,
        /** 转借、转租或者擅自调换 (art. 27). */
        SUBLET,
        /** 改变用途 (art. 27). */
        CHANGED_USE,
        /** 破坏或者擅自装修，拒不恢复原状 (art. 27). */
        DAMAGED,
        /** 在房屋内从事违法活动 (art. 27). */
        UNLAWFUL_ACTS,
        /** 无正当理由连续6个月以上闲置 (art. 27). */
        LEFT_EMPTY,
        /** 累计6个月以上拖欠租金 (art. 29). */
        RENT_UNPAID,
        /** 获得其他住房或者其他保障性住房 (art. 31). */
        OTHER_HOME,
        /** 不再符合承租条件 (art. 31). */
        QUALIFICATION_LOST
    }
}
