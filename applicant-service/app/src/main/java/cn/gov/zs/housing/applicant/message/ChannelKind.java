package cn.gov.zs.housing.applicant.message;

/** A way in which news of a message leaves the portal (通知方式). */
public enum ChannelKind {
    /** 电子邮件. */
    E_MAIL,
    /** 短信. */
    SMS,
    /** 微信. */
    WECHAT;

    /** What the address of this channel is: an e-mail address, or the mobile number, which the city's WeChat account knows too. */
    public boolean byPhone() {
        return this != E_MAIL;
    }
}
