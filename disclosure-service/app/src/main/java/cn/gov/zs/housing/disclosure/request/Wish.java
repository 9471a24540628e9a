package cn.gov.zs.housing.disclosure.request;

/**
 * What is asked for.
 *
 * @param description 所需政府信息的名称、文号或者便于查询的其他特征性描述
 * @param form in which form
 * @param handover how it is to be handed over
 */
public record Wish(String description, Form form, Handover handover) {
    /** 形式要求. The names are wire names. */
    public enum Form {
        /** 纸面. */
        PAPER,
        /** 电子. */
        ELECTRONIC,
        /** 当场查阅. */
        READ_ON_SITE
    }

    /** 获取信息的途径. The names are wire names. */
    public enum Handover {
        /** 本网站查询. */
        PORTAL,
        /** 电子邮件. */
        EMAIL,
        /** 邮寄. */
        POST,
        /** 自行领取. */
        PICK_UP
    }

    /** Without the words: somebody may be named in them. */
    @Override
    public String toString() {
        return "wish of " + description.length() + " characters";
    }
}
