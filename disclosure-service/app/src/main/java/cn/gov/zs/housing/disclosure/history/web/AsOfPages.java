package cn.gov.zs.housing.disclosure.history.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.history.AsOf;
import cn.gov.zs.housing.disclosure.history.AsOfAnswer;
import cn.gov.zs.housing.disclosure.history.PublishedThing;
import cn.gov.zs.housing.disclosure.listing.web.StretchQuery;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The portal as of a past day. It names what stood by kind, township and digest only: what was personal went with its notice, and is not brought
 * back by asking for an earlier day.
 */
@Controller
class AsOfPages {
    private static final int PAGE_SIZE = 20;
    private static final int EARLIEST = 1949;
    private static final int LATEST = 9999;

    private final AsOf asOf;
    private final PublicLog log;
    private final Clock clock;

    AsOfPages(AsOf asOf, PublicLog log, Clock clock) {
        this.asOf = asOf;
        this.log = log;
        this.clock = clock;
    }

    /** Without a day: yesterday. */
    @GetMapping("/as-of")
    String asOf(
            @RequestParam(defaultValue = "") String day,
            @ModelAttribute StretchQuery query,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var today = OfficeDay.of(clock.instant());
        var chosen = day.isBlank() ? today.minusDays(1) : read(day.strip());
        model.addAttribute("day", chosen);
        model.addAttribute("yesterday", today.minusDays(1));
        model.addAttribute("size", log.size());
        model.addAttribute("begun", query.beforePlace().isPresent());
        switch (asOf.on(chosen, today, query.beforePlace(), PAGE_SIZE)) {
            case AsOfAnswer.NotYet _ -> answer(model, "not-yet", null, List.of(), null);
            case AsOfAnswer.BeforeTheFirst(var first) ->
                answer(model, first.isPresent() ? "before-first" : "nothing", first.orElse(null), List.of(), null);
            case AsOfAnswer.Stood(var things, var older) ->
                answer(
                        model,
                        "stood",
                        null,
                        things.stream().map(this::line).toList(),
                        older.map(place -> "/as-of?day=" + chosen + "&before=" + place.text())
                                .orElse(null));
        }
        return "disclosure/as-of";
    }

    private static void answer(
            Model model, String answer, @Nullable LocalDate first, List<Line> lines, @Nullable String next) {
        model.addAttribute("answer", answer);
        model.addAttribute("first", first);
        model.addAttribute("lines", lines);
        model.addAttribute("next", next);
    }

    private static LocalDate read(String day) {
        try {
            var read = LocalDate.parse(day);
            if (read.getYear() >= EARLIEST && read.getYear() <= LATEST) {
                return read;
            }
        } catch (DateTimeException none) {
            // answered below, as a day nobody can mean is
        }
        throw ProblemException.field("day", "malformed", "as-of.flaw.day");
    }

    /**
     * Something that stood.
     *
     * @param kind key of the text that names its kind
     * @param about estate or title; empty for a household
     * @param township nine-digit code; empty for the whole city
     * @param kept whether it can still be read today
     */
    record Line(
            String path,
            String kind,
            String about,
            String township,
            LocalDate publishedOn,
            String digest,
            boolean kept,
            LoggedItem logged) {}

    private Line line(PublishedThing thing) {
        return switch (thing) {
            case PublishedThing.OfNotice(var notice) -> {
                var head = notice.head();
                var township = head.township();
                yield new Line(
                        head.id().path(),
                        "notice.kind." + head.kind(),
                        head.subject(),
                        township == null ? "" : township.code(),
                        head.period().publishedOn(),
                        head.digest().text(),
                        notice instanceof Standing,
                        LoggedItem.of(log, EntryKind.NOTICE_PUBLISHED, head.id().text()));
            }
            case PublishedThing.OfDocument(var document) ->
                new Line(
                        document.id().path(),
                        "document.kind." + document.kind(),
                        "",
                        "",
                        OfficeDay.of(document.publishedAt()),
                        document.digest(),
                        true,
                        LoggedItem.of(
                                log, EntryKind.DOCUMENT_PUBLISHED, document.id().text()));
        };
    }
}
