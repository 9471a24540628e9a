package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.mailing.web.MailingSettings;
import cn.gov.zs.housing.disclosure.request.Applicant;
import cn.gov.zs.housing.disclosure.request.IssuedLetter;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.pages.Lang;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** An answer as an e-mail: whole, since the applicant asked for it so, and where its signed files are fetched. The key is in no mail. */
@Component
public class LetterMail implements BiFunction<IssuedLetter, Applicant, Mail> {
    private final PublicTexts texts;
    private final MailingSettings settings;
    private final BlindIndex index;

    LetterMail(PublicTexts texts, MailingSettings settings, BlindIndex index) {
        this.texts = texts;
        this.settings = settings;
        this.index = index;
    }

    @Override
    public Mail apply(IssuedLetter issued, Applicant to) {
        var words = texts.in(Lang.ZH.locale());
        var letter = issued.letter();
        var text = String.join("\n", letter.paragraphs()) + "\n\n"
                + words.text(
                        "request.letter.mail.foot",
                        settings.address() + "/requests",
                        letter.of().text());
        return new Mail(
                index.entry("mail-id", "answer letter\n" + letter.of().text()),
                to.contact(),
                words.text("request.letter.mail.subject", letter.of().text()),
                text,
                Map.of());
    }
}
