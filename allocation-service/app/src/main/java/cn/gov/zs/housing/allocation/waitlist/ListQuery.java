package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;

/**
 * What of a list staff want to see, and in which order.
 *
 * @param category which list
 * @param state who of it
 * @param order in which order
 */
public record ListQuery(Category category, State state, Order order) {

    /** How an entry stands. */
    public enum State {
        /** 轮候中，已评分. */
        WAITING,
        /** 轮候中，待评分. */
        UNSCORED,
        /** 已配租. */
        HOUSED,
        /** 已退出轮候. */
        REMOVED
    }

    /** The orders there are. */
    public enum Order {
        /** By position; those without one by the day of registration. */
        RANK,
        /** By the day of registration, the earliest first. */
        REGISTERED,
        /** By the day of registration, the latest first. */
        REGISTERED_LATEST,
        /** By the application's number. */
        APPLICATION
    }
}
