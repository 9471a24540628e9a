package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.web.CasePanel;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The messages of a case on its pages: the household reads them, staff see that they were sent and read. */
@Component
@Order(100)
class MessagePanel implements CasePanel {
    private static final Page LATEST = new Page(0, 3);

    private final Mailbox mailbox;
    private final MessageTexts texts;

    MessagePanel(Mailbox mailbox, MessageTexts texts) {
        this.mailbox = mailbox;
        this.texts = texts;
    }

    /**
     * The latest messages.
     *
     * @param total how many there are
     */
    record Latest(List<MessageView> items, long total) {}

    @Override
    public Optional<Part> forStaff(Caller caller, Versioned<Application> application) {
        return part("staff", application, false);
    }

    @Override
    public Optional<Part> forHousehold(Caller caller, Versioned<Application> application) {
        return part("household", application, true);
    }

    private Optional<Part> part(String fragment, Versioned<Application> application, boolean withWords) {
        var id = application.state().id();
        var locale = LocaleContextHolder.getLocale();
        var latest = mailbox.list(id, LATEST).stream()
                .map(message -> withWords
                        ? MessageView.forHousehold(message, texts, locale)
                        : MessageView.forStaff(message, texts, locale))
                .toList();
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("applicant/message-parts", fragment, new Latest(latest, mailbox.count(id))));
    }
}
