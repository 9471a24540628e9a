package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Delivery;
import cn.gov.zs.housing.applicant.message.Message;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message in the reader's words.
 *
 * @param body what happened and what comes next; null for staff, who see that it was sent and read
 * @param by the last day for what it asks or announces; null when there is none
 * @param readAt null while it is unread
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        String id,
        String applicationId,
        String kind,
        String title,
        @Nullable String body,
        @Nullable LocalDate by,
        Instant at,
        @Nullable Instant readAt,
        List<DeliveryLine> deliveries) {

    /** How news of a message fares on one channel. */
    public enum Fate {
        /** It waits, or is tried again. */
        UNDER_WAY,
        /** The other side has it. */
        SENT,
        /** It is given up. */
        FAILED
    }

    /**
     * News of a message on one channel.
     *
     * @param at when it arrived or was given up; null while it is under way
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryLine(
            ChannelKind channel, Fate fate, @Nullable Instant at) {
        private static DeliveryLine of(Delivery delivery) {
            var fate = switch (delivery.standing()) {
                case Delivery.Standing.Sent _ -> Fate.SENT;
                case Delivery.Standing.Failed _ -> Fate.FAILED;
                case Delivery.Standing.Queued _, Delivery.Standing.UnderWay _, Delivery.Standing.Retrying _ ->
                    Fate.UNDER_WAY;
            };
            return new DeliveryLine(delivery.channel(), fate, delivery.over().orElse(null));
        }
    }

    /** What its household sees. */
    static MessageView forHousehold(Message message, MessageTexts texts, Locale locale) {
        return of(message, texts, texts.body(message, locale), locale);
    }

    /** What staff see: not its words. */
    static MessageView forStaff(Message message, MessageTexts texts, Locale locale) {
        return of(message, texts, null, locale);
    }

    private static MessageView of(Message message, MessageTexts texts, @Nullable String body, Locale locale) {
        return new MessageView(
                message.id().text(),
                message.application().text(),
                message.kind().code(),
                texts.title(message.kind(), locale),
                body,
                message.by(),
                message.at(),
                message.readAt(),
                message.deliveries().stream().map(DeliveryLine::of).toList());
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "view of message " + id;
    }
}
