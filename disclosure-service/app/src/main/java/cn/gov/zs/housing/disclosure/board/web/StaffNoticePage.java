package cn.gov.zs.housing.disclosure.board.web;

import cn.gov.zs.housing.disclosure.board.Postings;
import cn.gov.zs.housing.disclosure.channel.Handovers;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One notice as staff see it: where it hangs, what interrupted it, to whom it was handed over. */
@Controller
class StaffNoticePage {
    private final StaffNotices staff;
    private final Postings postings;
    private final Handovers handovers;

    StaffNoticePage(StaffNotices staff, Postings postings, Handovers handovers) {
        this.staff = staff;
        this.postings = postings;
        this.handovers = handovers;
    }

    @GetMapping("/staff/disclosure/notices/{id}")
    String page(Caller caller, @PathVariable String id, Model model) {
        var notice = staff.get(caller, id);
        var head = notice.head();
        model.addAttribute("notice", head);
        model.addAttribute("standing", notice instanceof Standing);
        model.addAttribute("clerk", caller.has(StaffNotices.CLERK));
        model.addAttribute("unit", StaffNotices.unit(caller));
        model.addAttribute("handovers", handovers.list(head.id()));
        model.addAttribute("township", caller.township().orElse(""));
        model.addAttribute("postings", PostingView.of(notice, postings.list(head.id())));
        model.addAttribute("interruptions", head.period().interruptions());
        return "disclosure/staff-notice";
    }
}
