package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.platform.http.Caller;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A citizen's messages, and those of cases entrusted to her. Another's are not there. */
@Controller
@RequestMapping("/my/messages")
class MyMessages {
    private static final int ON_A_PAGE = 20;
    private static final String LIST = "redirect:/my/messages";

    private final Mailbox mailbox;
    private final Inboxes inboxes;
    private final MessageTexts texts;

    MyMessages(Mailbox mailbox, Inboxes inboxes, MessageTexts texts) {
        this.mailbox = mailbox;
        this.inboxes = inboxes;
        this.texts = texts;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Locale locale, Model model) {
        model.addAttribute(
                "list",
                MessageList.of(mailbox, texts, inboxes.of(caller), false, PageNumbers.page(page, ON_A_PAGE), locale));
        return "applicant/message-list";
    }

    @PostMapping("/{id}/read")
    String read(Caller caller, @PathVariable String id) {
        inboxes.read(caller, id);
        return LIST;
    }

    @PostMapping("/read")
    String readAll(Caller caller) {
        var inbox = inboxes.of(caller);
        var first = new Page(0, Page.MAX_SIZE);
        for (var unread = mailbox.listUnread(inbox, first);
                !unread.isEmpty();
                unread = mailbox.listUnread(inbox, first)) {
            unread.forEach(message -> inboxes.read(caller, inbox, message));
        }
        return LIST;
    }
}
