package cn.gov.zs.housing.disclosure.notice.web;

import cn.gov.zs.housing.disclosure.archive.ArchiveFiles;
import cn.gov.zs.housing.disclosure.board.Postings;
import cn.gov.zs.housing.disclosure.board.web.PostingView;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.channel.Handovers;
import cn.gov.zs.housing.disclosure.channel.web.ChannelView;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.listing.Stretch;
import cn.gov.zs.housing.disclosure.listing.web.StretchQuery;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.ObjectionRecord;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.publiclog.EntryId;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Notices for people; nobody needs a login. */
@Controller
class NoticePages {
    private static final int PAGE_SIZE = 20;
    /** Counting more would take longer the more there are; nobody needs to know a longer list to the piece. */
    private static final int COUNTED = 1_000;

    private static final List<String> SHEETS = List.of("a4", "a3");

    private final Notices notices;
    private final ObjectionRecord objections;
    private final PublicLog log;
    private final Postings postings;
    private final Handovers handovers;
    private final ArchiveFiles archive;
    private final Clock clock;

    NoticePages(
            Notices notices,
            ObjectionRecord objections,
            PublicLog log,
            Postings postings,
            Handovers handovers,
            ArchiveFiles archive,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.log = log;
        this.postings = postings;
        this.handovers = handovers;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("/notices")
    String list(
            @ModelAttribute NoticeQuery query,
            @ModelAttribute StretchQuery place,
            Model model,
            HttpServletResponse response) {
        var chosen = query.filter();
        NoticeHeaders.list(response);
        model.addAttribute("query", query);
        model.addAttribute("chosen", chosen);
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("phases", Phase.values());
        model.addAttribute("townships", Township.values());
        var page = Stretch.of(
                (older, from, limit) -> notices.list(chosen, older, from, limit),
                (Notice each) -> each.head().place(),
                place.beforePlace(),
                place.afterPlace(),
                PAGE_SIZE);
        model.addAttribute("page", page.map(each -> NoticeView.brief(each, today())));
        model.addAttribute("total", notices.count(chosen, COUNTED));
        model.addAttribute("counted", COUNTED);
        return "disclosure/notices";
    }

    @GetMapping("/notices/{id}")
    String notice(@PathVariable String id, Model model, HttpServletResponse response) {
        var notice = notices.find(new NoticeId(id)).orElseThrow(ProblemException::absent);
        NoticeHeaders.of(notice, response);
        model.addAttribute("notice", NoticeView.of(notice, today()));
        model.addAttribute("objections", objections.list(notice));
        model.addAttribute("versions", versions(notice));
        var hung = PostingView.of(notice, postings.list(notice.head().id()));
        model.addAttribute("postings", hung);
        var archived = archive.completeSince(notice.head().id().text());
        model.addAttribute(
                "channels",
                ChannelView.of(notice, hung, handovers.list(notice.head().id()), archived));
        model.addAttribute("archived", archived.isPresent());
        model.addAttribute(
                "logged",
                LoggedItem.of(
                        log, EntryKind.NOTICE_PUBLISHED, notice.head().id().text()));
        return "disclosure/notice";
    }

    /** The notice as it hangs on a board: alone on its sheets, in large type, with the proof of its entry in the public log. */
    @GetMapping("/notices/{id}/print")
    String print(
            @PathVariable String id,
            @RequestParam(defaultValue = "a4") String size,
            Model model,
            HttpServletResponse response) {
        if (!SHEETS.contains(size)) {
            throw ProblemException.field("size", "unknown-value", "filter.unknown-value");
        }
        var notice = notices.find(new NoticeId(id)).orElseThrow(ProblemException::absent);
        NoticeHeaders.of(notice, response);
        var entry = log.find(
                EntryId.of(EntryKind.NOTICE_PUBLISHED, notice.head().id().text()));
        model.addAttribute("notice", NoticeView.of(notice, today()));
        model.addAttribute("size", size);
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                        + notice.head().id().path());
        model.addAttribute("entry", entry.orElse(null));
        return "disclosure/notice-print";
    }

    /** Every notice of this kind about the same application, newest first; empty when this is the only one. */
    private List<NoticeView> versions(Notice notice) {
        var head = notice.head();
        var filter = new NoticeFilter(
                Optional.of(head.kind()), Optional.empty(), Optional.empty(), Optional.of(head.reference()));
        var all = notices.list(filter, 0, PAGE_SIZE).map(each -> NoticeView.brief(each, today()));
        return all.items().size() > 1 ? all.items() : List.of();
    }

    private LocalDate today() {
        return OfficeDay.of(clock.instant());
    }
}
