package cn.gov.zs.housing.disclosure.channel.web;

import cn.gov.zs.housing.disclosure.board.web.StaffNotices;
import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.housing.disclosure.channel.ArticleText;
import cn.gov.zs.housing.disclosure.channel.ChannelBook;
import cn.gov.zs.housing.disclosure.channel.HandOverAnswer;
import cn.gov.zs.housing.disclosure.channel.Handover;
import cn.gov.zs.housing.disclosure.channel.Handovers;
import cn.gov.zs.housing.disclosure.channel.Outlet;
import cn.gov.zs.housing.disclosure.channel.PlainText;
import cn.gov.zs.housing.disclosure.channel.PublicText;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.pages.Lang;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the disclosure unit hands over to the official account, to papers and broadcasters, and the receipts of it. */
@Controller
@RequestMapping("/staff/disclosure/notices/{id}")
class StaffChannelPages {
    private static final Logger LOG = LoggerFactory.getLogger(StaffChannelPages.class);
    private static final String VIEW = "disclosure/handover-form";
    /** The gateway leaves this policy as it is. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final StaffNotices staff;
    private final ChannelBook book;
    private final Handovers handovers;
    private final PublicTexts texts;
    private final Clock clock;

    StaffChannelPages(StaffNotices staff, ChannelBook book, Handovers handovers, PublicTexts texts, Clock clock) {
        this.staff = staff;
        this.book = book;
        this.handovers = handovers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/handovers")
    ModelAndView form(Caller caller, @PathVariable String id, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(new ModelAndView(VIEW), standing(caller, id))
                .addObject(HandoverForm.NAME, HandoverForm.empty(UUID.randomUUID()));
    }

    @PostMapping("/handovers")
    Object handOver(
            Caller caller,
            @PathVariable String id,
            @RequestParam String formId,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(defaultValue = "") String reference) {
        var notice = standing(caller, id);
        var form = number(formId);
        var typed = new HandoverForm(form, channel, receiver.strip(), reference.strip());
        var errors = typed.errors();
        if (errors.isPresent()) {
            return page(Forms.again(VIEW), notice)
                    .addObject(HandoverForm.NAME, typed)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + HandoverForm.NAME, errors.get());
        }
        var known = Outlet.find(channel).orElseThrow();
        var receipt = new Handover(
                form,
                notice.head().id(),
                known,
                typed.receiver(),
                typed.reference(),
                Sha256.named(given(notice, known.form())),
                caller.subject(),
                caller.name(),
                clock.instant());
        var answer = book.handOver(notice, receipt);
        LOG.info(
                "Notice {}: {} {}",
                notice.head().id().text(),
                known.code(),
                answer.getClass().getSimpleName());
        return switch (answer) {
            case HandOverAnswer.HandedOver _, HandOverAnswer.SentBefore _ ->
                "redirect:/staff/disclosure/notices/" + id + "/handovers/" + form;
            case HandOverAnswer.NoticeDown(var on) -> throw down(on);
        };
    }

    @GetMapping("/handovers/{handover}")
    ModelAndView receipt(Caller caller, @PathVariable String id, @PathVariable String handover) {
        var notice = staff.get(caller, id);
        var receipt = handovers
                .find(handover)
                .filter(found -> found.notice().equals(notice.head().id()))
                .orElseThrow(ProblemException::absent);
        return new ModelAndView("disclosure/handover-receipt")
                .addObject("notice", notice.head())
                .addObject("about", texts.in(Lang.ZH.locale()).title(notice.head()))
                .addObject("receipt", receipt);
    }

    @GetMapping("/article.html")
    ResponseEntity<byte[]> article(Caller caller, @PathVariable String id) {
        return file(given(standing(caller, id), Outlet.Form.ARTICLE), MediaType.TEXT_HTML, id, "html");
    }

    @GetMapping("/article.txt")
    ResponseEntity<byte[]> text(Caller caller, @PathVariable String id) {
        return file(given(standing(caller, id), Outlet.Form.TEXT), MediaType.TEXT_PLAIN, id, "txt");
    }

    private static ResponseEntity<byte[]> file(String content, MediaType type, String id, String extension) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "." + extension + "\"")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    private Notice standing(Caller caller, String id) {
        caller.require(StaffNotices.OFFICER, StaffNotices.HEAD);
        var notice = staff.get(caller, id);
        return switch (notice) {
            case Standing standing -> standing;
            case Ended ended -> throw down(ended.endedOn());
            case TakenDown gone -> throw down(gone.on());
        };
    }

    private static ProblemException down(LocalDate on) {
        return ProblemException.conflict("channel.notice-down", Map.of("downOn", on), on.toString());
    }

    private ModelAndView page(ModelAndView page, Notice notice) {
        return page.addObject("notice", notice.head())
                .addObject("channels", Outlet.ALL.stream().map(Outlet::code).toList())
                .addObject("article", given(notice, Outlet.Form.ARTICLE))
                .addObject("text", given(notice, Outlet.Form.TEXT));
    }

    /** Papers and broadcasters of Zhongshan are given Chinese, whichever language the officer reads. */
    private String given(Notice notice, Outlet.Form form) {
        var words = texts.in(Lang.ZH.locale());
        var text = words.of(notice);
        var link = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                + notice.head().id().path();
        return switch (form) {
            case ARTICLE -> ArticleText.of(text, link, words.text("channel.read-on"));
            case TEXT -> {
                var remarks = new ArrayList<>(text.remarks());
                remarks.add(words.text("channel.read-on") + " " + link);
                yield PlainText.of(new PublicText(text.title(), text.lines(), text.table(), remarks));
            }
        };
    }

    private static String number(String typed) {
        try {
            return UUID.fromString(typed).toString();
        } catch (IllegalArgumentException none) {
            throw ProblemException.field("formId", "malformed", "objection.flaw.form");
        }
    }
}
