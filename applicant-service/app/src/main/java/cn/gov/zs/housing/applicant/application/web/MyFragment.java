package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.housing.applicant.message.web.Inboxes;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The part of the citizen's home page that this service fills. */
@Controller
class MyFragment {
    private static final int NEWEST = 3;

    private final Applications applications;
    private final Mailbox mailbox;
    private final Inboxes inboxes;

    MyFragment(Applications applications, Mailbox mailbox, Inboxes inboxes) {
        this.applications = applications;
        this.mailbox = mailbox;
        this.inboxes = inboxes;
    }

    @GetMapping("/fragments/applicant/my")
    String fragment(Caller caller, Model model) {
        var own = new Listing(new Whose.OwnedBy(caller.subject()), Optional.empty());
        model.addAttribute("citizen", caller.has("citizen"));
        model.addAttribute("list", ApplicationList.of(applications, own, new Page(0, NEWEST)));
        model.addAttribute("unread", mailbox.countUnread(inboxes.of(caller)));
        return "applicant/fragment-my";
    }
}
