package cn.gov.zs.housing.disclosure.home.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.Notices;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page at {@code /}. It shows the heads of notices only: nothing on it is personal, so search engines may keep it. */
@Controller
class HomePage {
    private static final int LATEST = 3;
    private static final int COUNTED = 1_000;

    private final Notices notices;
    private final PublicDocuments documents;

    HomePage(Notices notices, PublicDocuments documents) {
        this.notices = notices;
        this.documents = documents;
    }

    @GetMapping("/")
    String home(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute(
                "boards", Arrays.stream(NoticeKind.values()).map(this::board).toList());
        model.addAttribute(
                "documents",
                documents.list(Optional.empty(), true, Optional.empty(), LATEST).stream()
                        .map(Line::of)
                        .toList());
        return "disclosure/home";
    }

    private Board board(NoticeKind kind) {
        var standing = NoticeFilter.ALL.of(kind).in(Phase.STANDING);
        return new Board(
                kind,
                notices.count(standing, COUNTED),
                notices.list(standing, true, Optional.empty(), LATEST).stream()
                        .map(each -> each.head())
                        .toList());
    }

    /**
     * The standing notices of one kind.
     *
     * @param standing how many stand
     * @param latest the newest of them
     */
    record Board(NoticeKind kind, long standing, List<NoticeHead> latest) {}

    /**
     * One published document.
     *
     * @param title absent for an approval
     */
    record Line(DocumentKind kind, @Nullable String title, LocalDate publishedOn, String path) {
        static Line of(PublicDocument document) {
            return new Line(
                    document.kind(),
                    document.body().heading().orElse(null),
                    OfficeDay.of(document.publishedAt()),
                    document.id().path());
        }
    }
}
