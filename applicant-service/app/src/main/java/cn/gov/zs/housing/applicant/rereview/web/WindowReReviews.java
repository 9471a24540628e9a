package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.change.web.ReportPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a clerk types what a household answers to its re-review on paper, and prints the same receipt (decision 0162). */
@Controller
@RequestMapping("/staff/window/re-reviews/{campaign}/{application}")
class WindowReReviews extends AnswerPages {
    WindowReReviews(ReReviewDesk desk, ReportPage report) {
        super(desk, report, Answerer.CLERK);
    }
}
