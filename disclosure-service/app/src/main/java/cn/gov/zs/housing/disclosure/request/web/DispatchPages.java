package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.Delivery;
import cn.gov.zs.housing.disclosure.request.Dispatch;
import cn.gov.zs.housing.disclosure.request.DispatchAnswer;
import cn.gov.zs.housing.disclosure.request.DispatchBook;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Enters how a letter on paper reached the applicant, or came back. */
@Controller
class DispatchPages {
    private static final Logger LOG = LoggerFactory.getLogger(DispatchPages.class);
    private static final int LONGEST_REASON = 200;

    private final StaffRequestPages pages;
    private final RequestDesk desk;
    private final DispatchBook book;

    DispatchPages(StaffRequestPages pages, RequestDesk desk, DispatchBook book) {
        this.pages = pages;
        this.desk = desk;
        this.book = book;
    }

    @PostMapping(StaffRequestPages.HERE + "/{number}/delivery")
    ModelAndView enter(
            Caller caller,
            @PathVariable String number,
            @RequestParam Delivery.Way way,
            @RequestParam(defaultValue = "") String dispatchedOn,
            @RequestParam(defaultValue = "") String postNumber,
            @RequestParam(defaultValue = "") String returnReason,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        var day = StaffRequestPages.day(dispatchedOn);
        if (day.isEmpty()) {
            return pages.again(caller, number, typed, "request.flaw.due.malformed");
        }
        if (returnReason.length() > LONGEST_REASON) {
            return pages.again(caller, number, typed, "request.flaw.return-reason.too-long");
        }
        var by = desk.by(caller, 0);
        var of = desk.get(number).state().head().number();
        var entered = new Dispatch(day.get(), postNumber.replaceAll("\\s+", "").toUpperCase(Locale.ROOT), by.member());
        var answer = switch (way) {
            case POST -> book.posted(of, entered, by.at());
            case COUNTER -> book.handedOver(of, day.get(), by);
            case RETURNED -> book.returned(of, entered, returnReason.strip(), by.at());
            case PORTAL, EMAIL, EMAIL_REFUSED, EMAIL_FAILED ->
                throw ProblemException.field("way", "malformed", "request.flaw.dispatch.way");
        };
        LOG.info("Request {}: {} {}", of, way, answer.getClass().getSimpleName());
        return refusal(answer)
                .map(refusal -> pages.page(Forms.again(StaffRequestPages.ONE), caller, desk.get(number), typed)
                        .addObject("refusal", refusal))
                .orElseGet(() -> new ModelAndView("redirect:" + StaffRequestPages.HERE + "/" + of.text()));
    }

    private static Optional<RequestRefusal> refusal(DispatchAnswer answer) {
        return switch (answer) {
            case DispatchAnswer.Recorded _ -> Optional.empty();
            case DispatchAnswer.NoLetter _ -> refusal("no-letter", "");
            case DispatchAnswer.DayWrong(var earliest, var latest) -> refusal("day-wrong", earliest + " – " + latest);
            case DispatchAnswer.NumberMalformed _ -> refusal("post-number", "");
            case DispatchAnswer.SentBefore(var on) -> refusal("sent-by-post-before", on.toString());
            case DispatchAnswer.NotOnItsWay _ -> refusal("not-on-its-way", "");
            case DispatchAnswer.ReasonMissing _ -> refusal("no-return-reason", "");
        };
    }

    private static Optional<RequestRefusal> refusal(String code, String day) {
        return Optional.of(new RequestRefusal("request." + code, "", day));
    }
}
