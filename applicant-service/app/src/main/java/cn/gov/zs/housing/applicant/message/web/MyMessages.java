package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.housing.applicant.message.MessageId;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A citizen's messages. Another's are not there. */
@Controller
@RequestMapping("/my/messages")
class MyMessages {
    private static final int ON_A_PAGE = 20;
    private static final String LIST = "redirect:/my/messages";

    private final Mailbox mailbox;
    private final Messages messages;
    private final MessageTexts texts;

    MyMessages(Mailbox mailbox, Messages messages, MessageTexts texts) {
        this.mailbox = mailbox;
        this.messages = messages;
        this.texts = texts;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Locale locale, Model model) {
        model.addAttribute(
                "list",
                MessageList.of(mailbox, texts, caller.subject(), false, PageNumbers.page(page, ON_A_PAGE), locale));
        return "applicant/message-list";
    }

    @PostMapping("/{id}/read")
    String read(Caller caller, @PathVariable String id) {
        if (MessageId.read(id)
                .filter(found -> messages.read(caller.subject(), found))
                .isEmpty()) {
            throw ProblemException.absent();
        }
        return LIST;
    }

    @PostMapping("/read")
    String readAll(Caller caller) {
        var first = new Page(0, Page.MAX_SIZE);
        for (var unread = mailbox.listUnread(caller.subject(), first);
                !unread.isEmpty();
                unread = mailbox.listUnread(caller.subject(), first)) {
            unread.forEach(message -> messages.read(caller.subject(), message.id()));
        }
        return LIST;
    }
}
