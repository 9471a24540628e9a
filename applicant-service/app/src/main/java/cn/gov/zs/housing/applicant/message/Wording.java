package cn.gov.zs.housing.applicant.message;

/** Puts letters into words. */
@FunctionalInterface
public interface Wording {
    /**
     * The letter that tells of this message.
     *
     * @param english or else Chinese
     */
    Letter letter(Message message, ChannelKind channel, String to, boolean english);
}
