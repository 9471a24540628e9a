package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.change.web.ReportPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a household answers a re-review. */
@Controller
@RequestMapping("/my/re-reviews/{campaign}/{application}")
class MyReReviews extends AnswerPages {
    MyReReviews(ReReviewDesk desk, ReportPage report) {
        super(desk, report, Answerer.HOUSEHOLD);
    }
}
