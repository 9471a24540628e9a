package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Messages to 李美华. */
public final class MessageSamples {
    /** 25 March 2026, morning in Shanghai. */
    public static final Instant AT = Instant.parse("2026-03-25T02:00:00Z");

    private MessageSamples() {}

    /** With a personal parameter, a last day, and on its way by all channels. */
    public static Message gaps(String key) {
        return message(key, ApplicationSamples.OWNER, AT, ChannelKind.values());
    }

    /** Sent at that moment. */
    public static Message message(String key, String owner, Instant at, ChannelKind... channels) {
        return new Message(
                MessageId.under(key),
                ApplicationSamples.ID,
                owner,
                new MessageKind("gaps-told"),
                List.of("李小明的出生证明", "第二项 {0} ${x} <b>"),
                LocalDate.of(2026, 4, 15),
                at,
                null,
                List.of(channels).stream()
                        .map(channel -> Delivery.queued(channel, at))
                        .toList());
    }

    /** The letter that tells of a message, in few words. */
    public static Letter letter(Message message, ChannelKind channel, String to, boolean english) {
        return new Letter(message.id().text(), to, "news", "news of " + message.application());
    }

    /** Another case. */
    public static ApplicationId otherCase() {
        return new ApplicationId("00000000-0000-4000-8000-000000000002");
    }
}
