package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.casefile.FilePart;
import cn.gov.zs.housing.applicant.casefile.FileParts;
import cn.gov.zs.housing.applicant.casefile.web.JsonPart;
import cn.gov.zs.housing.applicant.message.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The messages of a case, for the household's whole file. */
@Component
class MessageFile implements FileParts {
    private final Mailbox mailbox;
    private final MessageTexts texts;

    MessageFile(Mailbox mailbox, MessageTexts texts) {
        this.mailbox = mailbox;
        this.texts = texts;
    }

    @Override
    public List<FilePart> of(Application application) {
        var locale = LocaleContextHolder.getLocale();
        return List.of(JsonPart.of("messages.json", () -> all(application, locale)));
    }

    private List<MessageView> all(Application application, Locale locale) {
        var all = new ArrayList<MessageView>();
        for (int page = 0; ; page++) {
            var next = mailbox.list(application.id(), new Page(page, Page.MAX_SIZE));
            next.forEach(message -> all.add(MessageView.forHousehold(message, texts, locale)));
            if (next.size() < Page.MAX_SIZE) {
                return all;
            }
        }
    }
}
