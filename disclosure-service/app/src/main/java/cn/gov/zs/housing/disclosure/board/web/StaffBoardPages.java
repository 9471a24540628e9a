package cn.gov.zs.housing.disclosure.board.web;

import cn.gov.zs.housing.disclosure.board.Hanging;
import cn.gov.zs.housing.disclosure.board.PostingId;
import cn.gov.zs.housing.disclosure.board.Postings;
import cn.gov.zs.housing.disclosure.board.web.BoardDesk.Sent;
import cn.gov.zs.housing.disclosure.board.web.BoardForm.Flaw;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.Interruption;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where clerks record that a notice hangs on a board, that it was taken off, and what kept it from being read. */
@Controller
@RequestMapping("/staff/disclosure/notices")
class StaffBoardPages {
    private static final int PAGE_SIZE = 50;
    private static final String POSTING = "disclosure/posting-form";
    private static final String REMOVAL = "disclosure/posting-removal";
    private static final String INTERRUPTION = "disclosure/interruption-form";

    private final StaffNotices staff;
    private final Notices notices;
    private final Postings postings;
    private final BoardDesk desk;

    StaffBoardPages(StaffNotices staff, Notices notices, Postings postings, BoardDesk desk) {
        this.staff = staff;
        this.notices = notices;
        this.postings = postings;
        this.desk = desk;
    }

    /** The standing notices of a clerk's township and those of the whole city; all of them for the disclosure unit. */
    @GetMapping
    ModelAndView list(Caller caller, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page) {
        caller.require(StaffNotices.CLERK, StaffNotices.OFFICER, StaffNotices.HEAD);
        var township = StaffNotices.unit(caller)
                ? Optional.<Township>empty()
                : caller.township().flatMap(Township::find);
        var filter = new NoticeFilter(Optional.empty(), township, Optional.of(Phase.STANDING), Optional.empty());
        return new ModelAndView("disclosure/staff-notices")
                .addObject("page", notices.list(filter, page, PAGE_SIZE).map(Notice::head))
                .addObject("city", township.isEmpty() || page > 0 ? List.of() : ofTheCity());
    }

    private List<NoticeHead> ofTheCity() {
        return Stream.of(NoticeKind.HOMES, NoticeKind.RESULT)
                .map(kind -> NoticeFilter.ALL.of(kind).in(Phase.STANDING))
                .flatMap(filter -> notices.list(filter, 0, PAGE_SIZE).items().stream())
                .map(Notice::head)
                .toList();
    }

    @GetMapping("/{id}/postings")
    ModelAndView posting(Caller caller, @PathVariable String id) {
        var notice = ofClerk(caller, id);
        return page(new ModelAndView(POSTING), notice).addObject(BoardForm.NAME, BoardForm.empty(desk.newForm()));
    }

    @PostMapping("/{id}/postings")
    Object hang(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        var notice = ofClerk(caller, id);
        return answer(POSTING, notice, desk.hang(caller, notice, request));
    }

    @GetMapping("/{id}/postings/{posting}/removal")
    ModelAndView removal(Caller caller, @PathVariable String id, @PathVariable String posting) {
        var notice = ofClerk(caller, id);
        var hanging = hanging(caller, notice, posting);
        return page(new ModelAndView(REMOVAL), notice)
                .addObject("posting", hanging.head())
                .addObject(BoardForm.NAME, BoardForm.empty(desk.newForm()));
    }

    @PostMapping("/{id}/postings/{posting}/removal")
    Object takeOff(
            Caller caller,
            @PathVariable String id,
            @PathVariable String posting,
            @RequestParam(defaultValue = "") String at) {
        var notice = ofClerk(caller, id);
        var head = posting(caller, notice, posting).head();
        var answer = answer(REMOVAL, notice, desk.takeOff(caller, head.id(), at));
        return answer instanceof ModelAndView page ? page.addObject("posting", head) : answer;
    }

    @GetMapping("/{id}/interruptions")
    ModelAndView interruption(Caller caller, @PathVariable String id) {
        var notice = staff.get(caller, id);
        return page(new ModelAndView(INTERRUPTION), notice).addObject(BoardForm.NAME, BoardForm.empty(desk.newForm()));
    }

    @PostMapping("/{id}/interruptions")
    Object interrupt(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        var notice = staff.get(caller, id);
        return answer(INTERRUPTION, notice, desk.interrupt(caller, notice, request));
    }

    private Notice ofClerk(Caller caller, String id) {
        caller.require(StaffNotices.CLERK);
        return staff.get(caller, id);
    }

    private Hanging hanging(Caller caller, Notice notice, String posting) {
        return posting(caller, notice, posting) instanceof Hanging hanging ? hanging : throwAbsent();
    }

    private static Hanging throwAbsent() {
        throw ProblemException.absent();
    }

    /** One of this notice, on a board of the caller's township. */
    private cn.gov.zs.housing.disclosure.board.Posting posting(Caller caller, Notice notice, String posting) {
        return PostingId.parse(posting)
                .flatMap(postings::find)
                .filter(found -> found.head().notice().equals(notice.head().id()))
                .filter(found -> caller.township()
                        .filter(found.head().township()::equals)
                        .isPresent())
                .orElseThrow(ProblemException::absent);
    }

    private Object answer(String view, Notice notice, Sent sent) {
        Flaw flaw = sent.flaw();
        if (flaw == null) {
            return "redirect:/staff/disclosure/notices/" + notice.head().id().text();
        }
        var again = sent.typed().anew(desk.newForm());
        return page(Forms.again(view), notice)
                .addObject(BoardForm.NAME, again)
                .addObject(BindingResult.MODEL_KEY_PREFIX + BoardForm.NAME, again.errors(flaw));
    }

    private static ModelAndView page(ModelAndView page, Notice notice) {
        return page.addObject("notice", notice.head())
                .addObject("standing", notice instanceof Standing)
                .addObject("causes", Interruption.Cause.values())
                .addObject("megabytes", cn.gov.zs.housing.disclosure.board.FileCheck.LARGEST / 1024 / 1024);
    }
}
