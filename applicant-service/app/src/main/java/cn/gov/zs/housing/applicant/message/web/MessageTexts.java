package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Letter;
import cn.gov.zs.housing.applicant.message.Message;
import cn.gov.zs.housing.applicant.message.MessageKind;
import cn.gov.zs.housing.applicant.message.Wording;
import cn.gov.zs.platform.pages.Lang;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * The words of messages and of the letters that tell of them, from the bundles. A parameter fills its place as it is: what looks
 * like a place or a mark-up in it stays text.
 */
public final class MessageTexts implements Wording {
    private static final String UNKNOWN = "message.unknown";

    private final MessageSource texts;
    private final String publicUrl;

    /** @param publicUrl where households find the platform; empty when no letter leaves it */
    public MessageTexts(MessageSource texts, String publicUrl) {
        this.texts = texts;
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** Its title. */
    String title(MessageKind kind, Locale locale) {
        return text(kind, ".title", new Object[0], locale);
    }

    /** Its body; what it is about is said in general when its kind has no words, as after a step back to an older version. */
    String body(Message message, Locale locale) {
        return text(message.kind(), ".body", message.parameters().toArray(), locale);
    }

    private String text(MessageKind kind, String part, Object[] parameters, Locale locale) {
        var general = texts.getMessage(UNKNOWN + part, null, locale);
        return Objects.requireNonNull(
                texts.getMessage("message." + kind.code() + part, parameters, general, locale), general);
    }

    @Override
    public Letter letter(Message message, ChannelKind channel, String to, boolean english) {
        var locale = (english ? Lang.EN : Lang.ZH).locale();
        var number = message.application().text();
        var link = publicUrl + "/my/messages";
        return new Letter(
                message.id().text(),
                to,
                texts.getMessage("message.letter.subject", null, locale),
                texts.getMessage("message.letter." + channel, new Object[] {number, link}, locale));
    }
}
