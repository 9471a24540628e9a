package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.mailing.web.MailingSettings;
import cn.gov.zs.housing.disclosure.request.Reminder;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.pages.Lang;
import cn.gov.zs.platform.pages.Show;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A reminder as an e-mail within the office: number, day and where to read on; nothing of the applicant and of what she asked. */
@Component
public class ReminderMail {
    private final PublicTexts texts;
    private final MailingSettings settings;
    private final BlindIndex index;

    ReminderMail(PublicTexts texts, MailingSettings settings, BlindIndex index) {
        this.texts = texts;
        this.settings = settings;
        this.index = index;
    }

    /** @param to the office's mailbox for this kind */
    public Mail of(RequestNumber of, Reminder reminder, String to) {
        var words = texts.in(Lang.ZH.locale());
        var said = words.text(
                "request.reminder." + reminder.kind() + "." + reminder.concern(),
                new Show(Lang.ZH.locale()).date(reminder.due()));
        return new Mail(
                index.entry(
                        "mail-id",
                        "reminder\n" + of.text() + "\n" + reminder.kind() + "\n" + reminder.concern() + "\n"
                                + reminder.due()),
                to,
                words.text("request.reminder.mail.subject", words.text("request.step." + reminder.kind()), of.text()),
                words.text(
                        "request.reminder.mail.text",
                        of.text(),
                        said,
                        settings.address() + StaffRequestPages.HERE + "/" + of.text()),
                Map.of());
    }
}
